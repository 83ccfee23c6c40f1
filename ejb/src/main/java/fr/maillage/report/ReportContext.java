package fr.maillage.report;

import fr.maillage.territory.TerritoryView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Context that the sections of one report share while it is gathered. */
public final class ReportContext {

    private final TerritoryView territory;
    private final LocalDate snapshot;
    private final long changed;
    private final LocalDate today;
    private final LocalDate day;
    private final ReportTexts texts;
    private final UUID meeting;
    private final Readers readers;
    private final Map<Class<?>, Object> read = new HashMap<>();

    /** @param day of which the report tells, where it is of one */
    public ReportContext(
            TerritoryView territory,
            LocalDate snapshot,
            long changed,
            LocalDate today,
            LocalDate day,
            ReportTexts texts) {
        this(territory, snapshot, changed, today, day, texts, Optional.empty(), Readers.OFFICERS);
    }

    /**
     * One that is made for a meeting.
     *
     * @param meeting the identifier of the gathering; empty for an ordinary report
     * @param readers who may see what it says
     */
    public ReportContext(
            TerritoryView territory,
            LocalDate snapshot,
            long changed,
            LocalDate today,
            LocalDate day,
            ReportTexts texts,
            Optional<UUID> meeting,
            Readers readers) {
        this.territory = territory;
        this.snapshot = snapshot;
        this.changed = changed;
        this.today = today;
        this.day = day;
        this.texts = texts;
        this.meeting = meeting.orElse(null);
        this.readers = Objects.requireNonNull(readers, "readers");
    }

    public TerritoryView territory() {
        return territory;
    }

    /**
     * The day of the indicators' snapshot; null where the sections are {@link ReportSection#dated}, and in a report that is
     * made for a meeting while there is no snapshot.
     */
    public LocalDate snapshot() {
        return snapshot;
    }

    /** Counts the places of the territory that were written since that snapshot; unless 0, the report is of two moments. */
    public long changed() {
        return changed;
    }

    /** The day on which the report is made; records are read as they are on it. */
    public LocalDate today() {
        return today;
    }

    /** The day of which the report tells, where its sections are {@link ReportSection#dated}; today unless asked. */
    public LocalDate day() {
        return day;
    }

    public ReportTexts texts() {
        return texts;
    }

    /** The gathering that the report is made for; empty for an ordinary report. */
    public Optional<UUID> meeting() {
        return Optional.ofNullable(meeting);
    }

    /** Who reads it: a section says no more than the least of them may see. */
    public Readers readers() {
        return readers;
    }

    /** Gives what several sections need, read when the first asks. */
    public <T> T once(Class<T> type, Supplier<T> reader) {
        Object value = read.get(type);
        if (value == null) {
            value = reader.get();
            read.put(type, value);
        }
        return type.cast(value);
    }
}
