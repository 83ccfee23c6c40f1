package fr.maillage.mapping;

import fr.maillage.hours.HoursText;
import fr.maillage.hours.HoursTokens;
import fr.maillage.hours.HoursTokens.Kind;
import fr.maillage.hours.HoursTokens.Token;
import fr.maillage.hours.Week;
import fr.maillage.hours.Week.Day;
import fr.maillage.hours.Week.Span;
import fr.maillage.mapping.model.MappingPatterns;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Opening hours with columns for each day: "lundi", or "lundi_matin" and "lundi_apres_midi", or "lundi_debut" and
 * "lundi_fin" with one time each. Seven columns that name no day are those from Monday to Sunday.
 */
public final class HoursColumns {

    private static final int DAYS = 7;

    private HoursColumns() {}

    /** Which day each column is about; empty when it cannot be told. */
    static Optional<List<Day>> days(List<String> columns) {
        List<Day> days = new ArrayList<>();
        columns.forEach(c -> HoursTokens.dayIn(MappingPatterns.COLUMN_FILLING.replaceAll(c, " "))
                .ifPresent(days::add));
        if (days.size() == columns.size()) {
            return Optional.of(days);
        }
        if (!days.isEmpty() || columns.isEmpty() || columns.size() % DAYS != 0) {
            return Optional.empty();
        }
        int each = columns.size() / DAYS;
        for (int i = 0; i < columns.size(); i++) {
            days.add(Day.values()[i / each]);
        }
        return Optional.of(days);
    }

    /**
     * The hours in the syntax of OpenStreetMap.
     *
     * @param cells the values of the columns in their order; null or empty where there is none
     * @return empty when the days or a value cannot be read, or nothing is open
     */
    public static Optional<String> read(List<String> columns, List<String> cells) {
        Optional<List<Day>> days = days(columns);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Map<Day, List<Token>> tokens = new EnumMap<>(Day.class);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell == null || cell.isBlank() || "-".equals(cell.strip())) {
                continue;
            }
            Optional<List<Token>> read = HoursTokens.read(cell);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            tokens.computeIfAbsent(days.get().get(i), d -> new ArrayList<>()).addAll(read.get());
        }
        Week week = new Week();
        for (Map.Entry<Day, List<Token>> day : tokens.entrySet()) {
            Optional<List<Span>> spans = HoursText.spans(day.getValue());
            boolean closed = day.getValue().stream().anyMatch(t -> t.kind() == Kind.CLOSED);
            boolean good = spans.isPresent()
                    && (closed || !spans.get().isEmpty())
                    && week.add(Set.of(day.getKey()), spans.get());
            if (!good) {
                return Optional.empty();
            }
        }
        return week.text();
    }
}
