package fr.maillage.tabular;

import fr.maillage.shared.Jsons;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonParser.Event;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** The rows of a JSON file that is a list of flat objects; read event by event. */
final class JsonRows implements RowSource {

    /** An object with more names than that is no row of a directory. */
    private static final int MOST_COLUMNS = 500;

    private final JsonEvents events;
    private final Headings names = new Headings();
    private final Set<String> columns = new LinkedHashSet<>();

    JsonRows(Reader reader) {
        events = new JsonEvents(reader);
        events.next();
    }

    @Override
    public RawRow next() {
        Event event = events.next();
        if (event == Event.END_ARRAY) {
            events.requireEnd();
            return null;
        }
        long number = events.row();
        long line = events.line();
        if (event != Event.START_OBJECT) {
            events.skip(event, 0);
            return new RawRow(
                    number,
                    line,
                    Map.of(),
                    List.of(Finding.error(null, null, "import.not-an-object")),
                    Jsons.PROVIDER.createObjectBuilder().build());
        }
        return object(number, line);
    }

    private RawRow object(long number, long line) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        JsonObjectBuilder original = Jsons.PROVIDER.createObjectBuilder();
        int count = 0;
        while (events.next() == Event.KEY_NAME) {
            String name = events.string();
            if (++count > MOST_COLUMNS) {
                throw Unreadable.because("import.json-too-many-names", null, line, MOST_COLUMNS);
            }
            value(name, cells, findings, original);
        }
        return new RawRow(number, line, cells, findings, original.build());
    }

    private void value(String name, Map<String, String> cells, List<Finding> findings, JsonObjectBuilder original) {
        String column = names.of(name);
        Event event = events.next();
        switch (event) {
            case VALUE_STRING, VALUE_NUMBER -> {
                original.add(name, events.scalar());
                put(cells, column, events.string());
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                original.add(name, event == Event.VALUE_TRUE);
                put(cells, column, String.valueOf(event == Event.VALUE_TRUE));
            }
            case VALUE_NULL -> original.addNull(name);
            case START_ARRAY -> {
                String joined = list();
                original.add(name, joined);
                put(cells, column, joined);
            }
            default -> {
                events.skip(event, 0);
                findings.add(Finding.error(column, null, "import.nested-value"));
            }
        }
        if (!column.isEmpty() && columns.add(column) && columns.size() > MOST_COLUMNS) {
            throw Unreadable.because("import.json-too-many-names", null, events.line(), MOST_COLUMNS);
        }
    }

    private static void put(Map<String, String> cells, String column, String value) {
        if (!value.isEmpty() && !column.isEmpty()) {
            cells.put(column, value);
        }
    }

    /** A list of texts is read as the schema writes lists. */
    private String list() {
        StringJoiner joined = new StringJoiner("|");
        for (Event event = events.next(); event != Event.END_ARRAY; event = events.next()) {
            if (event == Event.VALUE_STRING || event == Event.VALUE_NUMBER) {
                joined.add(events.string());
            } else {
                events.skip(event, 0);
            }
        }
        return joined.toString();
    }

    @Override
    public Set<String> columns() {
        return new LinkedHashSet<>(columns);
    }

    @Override
    public void close() {
        events.close();
    }
}
