package fr.maillage.mapping.model;

import fr.maillage.mapping.model.FixedTranslation.Reading;
import fr.maillage.norm.TextPolicy;
import fr.maillage.shared.Parts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** The forms that other public lists of places have. */
final class Translations {

    /** France Services publishes a column per day; Sundays and holidays are not in it. */
    private static final Map<String, String> DAYS = days();

    /** The list of the France Services houses, as the national team publishes it; it is neither dated nor has SIRETs. */
    static final Translation FRANCE_SERVICES = new FixedTranslation(
            Map.ofEntries(
                    Map.entry("id_fs", Field.ID),
                    Map.entry("lib_fs", Field.NAME),
                    Map.entry("adresse", Field.ADDRESS),
                    Map.entry("complement_adresse", Field.ADDRESS_COMPLEMENT),
                    Map.entry("insee_com", Field.INSEE_CODE),
                    Map.entry("code_postal", Field.POSTAL_CODE),
                    Map.entry("lib_com", Field.COMMUNE),
                    Map.entry("latitude", Field.LATITUDE),
                    Map.entry("longitude", Field.LONGITUDE),
                    Map.entry("mail", Field.EMAILS),
                    Map.entry("telephone", Field.TELEPHONE),
                    Map.entry("commentaire", Field.DESCRIPTION)),
            Map.of(
                    Field.TYPOLOGY, "RFS",
                    Field.PROGRAMMES, "France Services",
                    Field.SERVICES, "Aide aux démarches administratives"),
            List.of(
                    new Reading(Field.OPENING_HOURS, DAYS.keySet(), Translations::hours),
                    new Reading(Field.ITINERANCY, Set.of("format_fs"), Translations::itinerancy)));

    private Translations() {}

    private static Map<String, String> days() {
        Map<String, String> days = new LinkedHashMap<>();
        days.put("h_lundi", "Mo");
        days.put("h_mardi", "Tu");
        days.put("h_mercredi", "We");
        days.put("h_jeudi", "Th");
        days.put("h_vendredi", "Fr");
        days.put("h_samedi", "Sa");
        days.put("h_dimanche", "Su");
        return days;
    }

    /**
     * A week in the syntax of OpenStreetMap, days with the same hours together. A day that cannot be read is kept as it
     * stands, so that nothing is lost; the check of the place then says so.
     */
    private static String hours(Map<String, String> cells) {
        Map<String, List<String>> daysByHours = new LinkedHashMap<>();
        DAYS.forEach((column, day) -> {
            String text = TextPolicy.line(cells.get(column));
            if (text != null) {
                daysByHours.computeIfAbsent(spans(text), h -> new ArrayList<>()).add(day);
            }
        });
        return daysByHours.entrySet().stream()
                .map(e -> String.join(",", e.getValue()) + " " + e.getKey())
                .collect(Collectors.joining("; "));
    }

    private static String spans(String text) {
        List<String> spans = new ArrayList<>();
        for (String part : Parts.of(text, "/")) {
            Matcher span = MappingPatterns.SPAN.matcher(part.strip());
            if (!span.matches()) {
                return text;
            }
            spans.add(time(span.group(1), span.group(2)) + "-" + time(span.group(3), span.group(4)));
        }
        return String.join(",", spans);
    }

    private static String time(String hour, String minute) {
        return (hour.length() == 1 ? "0" : "") + hour + ":" + (minute + "00").substring(0, 2);
    }

    /** One that has several sites is neither fixed nor mobile. */
    private static String itinerancy(Map<String, String> cells) {
        String format = TextPolicy.key(cells.getOrDefault("format_fs", ""));
        if (format.startsWith("bus") || format.startsWith("itinerant")) {
            return "Itinérant";
        }
        return format.startsWith("fixe") ? "Fixe" : null;
    }
}
