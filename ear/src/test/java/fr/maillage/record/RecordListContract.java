package fr.maillage.record;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.maillage.testing.Api;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Contract for the list of every kind of record, as programs get it and as a file. A kind extends it by a journey that
 * says how one is entered and what the file says of it; {@link RecordContract} asks for the rest inside the server.
 */
public abstract class RecordListContract {

    /** Not more than a server takes in an address; a program may well send that. */
    private static final String MEGABYTE = "x".repeat(1_000_000);

    private static final Map<String, Map<String, String>> TERMS = new HashMap<>();

    private final String list;

    /** The order by the name of records, and the column that has it. */
    private final String sort;

    private final String named;
    private final Api officer = Api.of("ept");
    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    /**
     * The list of a kind.
     *
     * @param list its address, to which {@code .csv} is added for the file
     * @param sort the order by name
     * @param named the heading of the names in the file
     */
    protected RecordListContract(String list, String sort, String named) {
        this.list = list;
        this.sort = sort;
        this.named = named;
    }

    /**
     * Enters a record that says something in every column of the file.
     *
     * @return its address
     */
    protected abstract String enter(Api program, String name);

    /** The columns of the file: what each has of a record, as programs read it. */
    protected abstract Map<String, Function<JsonObject, String>> columns();

    /** Tells if programs get the list, too, with words to search for. */
    protected boolean listed() {
        return true;
    }

    @Test
    void the_file_has_every_record_of_the_list_in_its_order_and_all_that_each_says() {
        List<JsonObject> records = entered();

        assertThat(file("&dir=asc")).containsExactlyElementsOf(rows(records));
        assertThat(file("&dir=desc")).containsExactlyElementsOf(rows(reversed(records)));
        assertThat(rows(records)).allSatisfy(row -> assertThat(row.values()).doesNotContain(""));
        if (listed()) {
            assertThat(ids("")).containsExactlyElementsOf(ids(records));
            assertThat(ids("-")).containsExactlyElementsOf(ids(reversed(records)));
        }
    }

    @Test
    void nonsense_in_a_parameter_is_refused_by_the_list_and_by_its_file_with_the_name_of_the_parameter() {
        List<String> addresses = new ArrayList<>(List.of(list + ".csv", list + ".xlsx"));
        if (listed()) {
            addresses.add(list);
            named(list, "page", "-1");
            named(list, "page", "zzz");
            named(list, "size", "0");
            named(list, "size", "1000000000");
            named(list, "sort", "-zzz");
        }
        for (String address : addresses) {
            named(address, "sort", "zzz");
            named(address, "archived", "zzz");
            named(address, "territory", MEGABYTE);
            Api.refused(officer.get(address + "?territory=com:00000"), 404);
            if (listed()) {
                named(address, "q", MEGABYTE);
            }
        }
        assertThat(officer.get(list + ".zzz").statusCode()).isEqualTo(404);
    }

    /** Three records in the order of their names, as programs read them. */
    protected final List<JsonObject> entered() {
        List<String> names = List.of("atelier " + tag, "École " + tag, "Zone \"d'essai\"; " + tag);
        List<JsonObject> records = new ArrayList<>();
        for (String name : reversed(names)) {
            records.add(0, read(enter(officer, name)));
        }
        return records;
    }

    protected final JsonObject read(String address) {
        return Api.json(officer.get(address));
    }

    /** The file of the records of this test. */
    protected final String csv(String more) {
        HttpResponse<String> answer = officer.get(list + ".csv?sort=" + sort + (listed() ? "&q=" + tag : "") + more);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    protected final Api program() {
        return officer;
    }

    protected final String tag() {
        return tag;
    }

    /** The texts of the terms of a list, joined as the file joins them. */
    protected static Function<JsonObject, String> terms(String vocabulary, String field, String between) {
        Map<String, String> labels = TERMS.computeIfAbsent(vocabulary, RecordListContract::labels);
        return record -> {
            JsonArray codes = record.getJsonArray(field);
            return codes.getValuesAs(JsonString.class).stream()
                    .map(code -> labels.get(code.getString()))
                    .collect(Collectors.joining(between));
        };
    }

    /** The text of a term. */
    protected static Function<JsonObject, String> term(String vocabulary, String field) {
        Map<String, String> labels = TERMS.computeIfAbsent(vocabulary, RecordListContract::labels);
        return record -> labels.get(record.getString(field));
    }

    protected static Function<JsonObject, String> text(String field) {
        return record -> record.getString(field);
    }

    private static Map<String, String> labels(String vocabulary) {
        Map<String, String> labels = new HashMap<>();
        parsed(Api.of("admin")
                        .get("/api/v1/vocabularies/" + vocabulary + ".csv")
                        .body())
                .forEach(term -> labels.put(term.get("Code"), term.get("Libellé français")));
        return labels;
    }

    private List<Map<String, String>> file(String more) {
        return parsed(csv(more)).stream()
                .filter(row -> row.get(named).endsWith(tag))
                .toList();
    }

    private static List<Map<String, String>> parsed(String csv) {
        assertThat(csv).startsWith("\uFEFF");
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv.substring(1))) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Map<String, String>> rows(List<JsonObject> records) {
        return records.stream()
                .map(record -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    columns().forEach((heading, cell) -> row.put(heading, cell.apply(record)));
                    return row;
                })
                .toList();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private List<String> ids(String direction) {
        JsonObject page = read(list + "?size=200&sort=" + direction + sort + "&q=" + tag);
        List<String> ids = ids(page.getJsonArray("items").getValuesAs(JsonObject.class));
        assertThat(page.getInt("total")).isEqualTo(ids.size());
        return ids;
    }

    private static List<String> ids(List<JsonObject> records) {
        return records.stream().map(record -> record.getString("id")).toList();
    }

    private void named(String address, String parameter, String nonsense) {
        HttpResponse<String> answer = officer.get(address + "?" + parameter + "=" + nonsense);
        Api.refused(answer, 422);
        assertThat(Api.json(answer).getJsonArray("violations").getJsonObject(0).getString("field"))
                .as(answer.body())
                .isEqualTo(parameter);
        assertThat(answer.body()).hasSizeLessThan(10_000);
    }
}
