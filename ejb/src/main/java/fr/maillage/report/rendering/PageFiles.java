package fr.maillage.report.rendering;

import fr.maillage.report.ReportPage;
import fr.maillage.report.ReportPage.Entry;
import fr.maillage.report.ReportPage.Part;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Writes the page of a report into a file, and reads it again. */
public final class PageFiles {

    private static final String LANGUAGE = "language";
    private static final String TITLE = "title";
    private static final String SUBTITLE = "subtitle";
    private static final String ISSUER = "issuer";
    private static final String FACTS = "facts";
    private static final String PARTS = "parts";
    private static final String KIND = "kind";
    private static final String TEXT = "text";
    private static final String LABEL = "label";
    private static final String ENTRIES = "entries";
    private static final String COLUMNS = "columns";
    private static final String HEADER = "header";
    private static final String ROWS = "rows";
    private static final String NOTE = "note";

    private PageFiles() {}

    /** The bytes of a file, not to be written to. */
    public static byte[] written(ReportPage page) {
        return Json.createObjectBuilder()
                .add(LANGUAGE, page.language())
                .add(TITLE, page.title())
                .add(SUBTITLE, page.subtitle())
                .add(ISSUER, page.issuer())
                .add(FACTS, array(page.facts(), PageFiles::entry))
                .add(PARTS, array(page.parts(), PageFiles::part))
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A page that was written.
     *
     * @param file read to its end, not closed
     */
    public static ReportPage read(InputStream file) {
        JsonReader reader = Json.createReader(file);
        JsonObject page = reader.readObject();
        return new ReportPage(
                page.getString(LANGUAGE),
                page.getString(TITLE),
                page.getString(SUBTITLE),
                page.getString(ISSUER),
                entries(page.getJsonArray(FACTS)),
                page.getJsonArray(PARTS).getValuesAs((JsonObject part) -> part(part)));
    }

    private static JsonObjectBuilder entry(Entry entry) {
        return Json.createObjectBuilder().add(LABEL, entry.label()).add(TEXT, entry.text());
    }

    private static JsonObjectBuilder part(Part part) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        part.rows().forEach(row -> rows.add(Json.createArrayBuilder(row)));
        return Json.createObjectBuilder()
                .add(KIND, part.kind())
                .add(TEXT, part.text())
                .add(ENTRIES, array(part.entries(), PageFiles::entry))
                .add(COLUMNS, Json.createArrayBuilder(part.columns()))
                .add(HEADER, part.header())
                .add(ROWS, rows)
                .add(NOTE, part.note());
    }

    private static <T> JsonArrayBuilder array(Collection<T> some, Function<T, JsonObjectBuilder> writer) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        some.forEach(each -> array.add(writer.apply(each)));
        return array;
    }

    private static Part part(JsonObject part) {
        return new Part(
                part.getString(KIND),
                part.getString(TEXT),
                entries(part.getJsonArray(ENTRIES)),
                texts(part.getJsonArray(COLUMNS)),
                part.getInt(HEADER),
                part.getJsonArray(ROWS).getValuesAs((JsonArray row) -> texts(row)),
                part.getString(NOTE));
    }

    private static List<Entry> entries(JsonArray array) {
        return array.getValuesAs((JsonObject entry) -> new Entry(entry.getString(LABEL), entry.getString(TEXT)));
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs((JsonString text) -> text.getString());
    }
}
