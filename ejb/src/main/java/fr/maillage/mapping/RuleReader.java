package fr.maillage.mapping;

import fr.maillage.hours.HoursText;
import fr.maillage.hours.OsmHours;
import fr.maillage.mapping.model.Field;
import fr.maillage.mapping.model.MappingPatterns;
import fr.maillage.norm.PhonePolicy;
import fr.maillage.norm.PostalAddressPolicy;
import fr.maillage.norm.TextPolicy;
import fr.maillage.tabular.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** Fills one field of a row from its columns. */
final class RuleReader {

    private RuleReader() {}

    /**
     * Reading of a row by a rule.
     *
     * @param cells by the schema's columns; empty where the row says nothing
     * @param finding why the value could not be read; null where it could
     */
    record Reading(Map<String, String> cells, Finding finding) {

        private static final Reading NOTHING = new Reading(Map.of(), null);

        private static Reading of(String field, String value) {
            return value == null || value.isBlank() ? NOTHING : new Reading(Map.of(field, value), null);
        }
    }

    static Reading read(FieldRule rule, Map<String, String> cells) {
        Reading reading = rule.transform().position() ? position(rule, cells) : field(rule, cells);
        return reading.cells().isEmpty() && reading.finding() == null && rule.fallback() != null
                ? Reading.of(rule.field(), rule.fallback())
                : reading;
    }

    private static Reading field(FieldRule rule, Map<String, String> cells) {
        if (rule.transform().hours()) {
            return hours(rule, cells);
        }
        return Reading.of(
                rule.field(),
                switch (rule.transform()) {
                    case CONSTANT -> rule.text();
                    case JOIN ->
                        rule.columns().stream()
                                .map(cells::get)
                                .filter(c -> TextPolicy.line(c) != null)
                                .map(String::strip)
                                .collect(Collectors.joining(rule.text()));
                    case SPLIT -> split(rule, first(rule, cells));
                    case VALUES -> String.join(ValueTable.BAR, ValueTable.read(rule, cells));
                    case PHONE -> each(rule, cells, RuleReader::phone);
                    case URL -> each(rule, cells, RuleReader::web);
                    case STREET -> each(rule, cells, PostalAddressPolicy::street);
                    case POSTAL_CODE -> each(rule, cells, PostalAddressPolicy::postalCodeIn);
                    case TOWN -> each(rule, cells, PostalAddressPolicy::town);
                    case KEY ->
                        RecordKey.of(rule.columns().stream().map(cells::get).toList());
                    default -> first(rule, cells);
                });
    }

    /** The first column that says something. */
    private static String first(FieldRule rule, Map<String, String> cells) {
        return each(rule, cells, UnaryOperator.identity());
    }

    private static String each(FieldRule rule, Map<String, String> cells, UnaryOperator<String> reading) {
        return rule.columns().stream()
                .map(cells::get)
                .filter(c -> TextPolicy.line(c) != null)
                .map(reading)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Gives the text of a cell; empty for a mere dash or nothing. */
    private static String said(String cell) {
        return cell == null ? "" : TextPolicy.key(cell);
    }

    private static String split(FieldRule rule, String cell) {
        if (cell == null) {
            return null;
        }
        List<String> parts = ValueTable.parts(cell, rule.text());
        if (rule.part() == 0) {
            return String.join(ValueTable.BAR, parts);
        }
        int at = rule.part() > 0 ? rule.part() - 1 : parts.size() + rule.part();
        return at >= 0 && at < parts.size() ? parts.get(at) : null;
    }

    /** The first number that is one; the text itself where none is, so that the reading rules name it. */
    private static String phone(String cell) {
        if (said(cell).isEmpty()) {
            return null;
        }
        Matcher numbers = MappingPatterns.PHONE.matcher(cell);
        while (numbers.find()) {
            for (String number : MappingPatterns.BETWEEN_NUMBERS.split(numbers.group())) {
                Optional<String> good = PhonePolicy.normalise(number.strip());
                if (good.isPresent()) {
                    return good.get();
                }
            }
        }
        return cell;
    }

    private static String web(String cell) {
        if (said(cell).isEmpty()) {
            return null;
        }
        List<String> found = new ArrayList<>();
        Matcher addresses = MappingPatterns.WEB.matcher(cell);
        while (addresses.find()) {
            boolean mail = addresses.start() > 0 && cell.charAt(addresses.start() - 1) == '@';
            if (!mail && cell.charAt(Math.min(cell.length() - 1, addresses.end())) != '@') {
                found.add(addresses.group());
            }
        }
        return found.isEmpty() ? cell : String.join(ValueTable.BAR, found);
    }

    private static Reading hours(FieldRule rule, Map<String, String> cells) {
        List<String> values = rule.columns().stream().map(cells::get).toList();
        String shown =
                values.stream().map(TextPolicy::line).filter(Objects::nonNull).collect(Collectors.joining(" | "));
        boolean daysOnly =
                rule.transform() == Transform.HOURS_TEXT && said(values.get(0)).isEmpty();
        if (daysOnly || said(shown).isEmpty()) {
            return Reading.NOTHING;
        }
        Optional<String> read = rule.transform() == Transform.HOURS_COLUMNS
                ? HoursColumns.read(rule.columns(), values)
                : hoursText(values);
        return read.map(h -> Reading.of(rule.field(), h))
                .orElseGet(() -> unreadable(rule, shown, "import.hours-unreadable"));
    }

    /** A text that is in the syntax of OpenStreetMap already is left alone; a second column may name the days. */
    private static Optional<String> hoursText(List<String> values) {
        String text = values.get(0);
        String days = values.size() > 1 ? TextPolicy.line(values.get(1)) : null;
        return OsmHours.given(text)
                .or(() -> HoursText.read(text))
                .or(() -> days == null
                        ? Optional.empty()
                        : HoursText.read(MappingPatterns.JSON_SIGNS.replaceAll(days, " ") + " " + text));
    }

    private static Reading position(FieldRule rule, Map<String, String> cells) {
        List<String> values =
                rule.columns().stream().map(cells::get).map(TextPolicy::line).toList();
        if (values.stream().allMatch(Objects::isNull)) {
            return Reading.NOTHING;
        }
        if (rule.transform() == Transform.DEGREES) {
            return degrees(values.get(0), values.get(1));
        }
        String shown = values.stream().filter(Objects::nonNull).collect(Collectors.joining(" "));
        if (rule.transform() == Transform.LAMBERT93) {
            if (values.contains(null)) {
                return unreadable(rule, shown, "import.position-incomplete");
            }
            return Lambert93.read(values.get(0), values.get(1))
                    .map(p -> degrees(p.latitude(), p.longitude()))
                    .orElseGet(() -> unreadable(rule, shown, "import.position-not-lambert"));
        }
        Matcher both = MappingPatterns.COORDINATES.matcher(shown);
        if (!both.matches()) {
            return unreadable(rule, shown, "import.position-not-a-number");
        }
        return rule.transform() == Transform.LAT_LON
                ? degrees(both.group(1), both.group(2))
                : degrees(both.group(2), both.group(1));
    }

    private static Reading degrees(String latitude, String longitude) {
        Map<String, String> cells = new java.util.LinkedHashMap<>();
        if (latitude != null) {
            cells.put(Field.LATITUDE.column(), latitude);
        }
        if (longitude != null) {
            cells.put(Field.LONGITUDE.column(), longitude);
        }
        return new Reading(cells, null);
    }

    private static Reading unreadable(FieldRule rule, String value, String why) {
        return new Reading(Map.of(), Finding.warning(String.join(", ", rule.columns()), value, why));
    }
}
