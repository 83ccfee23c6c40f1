package fr.maillage.deployment.dropin;

import fr.maillage.shared.Parts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days from and to which something pauses, both included. */
public record Pause(LocalDate from, LocalDate to) {

    /** As {@code 2026-10-17/2026-11-01}, or one day; empty for anything else; it may be reversed. */
    public static Optional<Pause> read(String text) {
        String[] parts = Parts.of(text.strip(), "/", -1);
        if (parts.length > 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Pause(LocalDate.parse(parts[0].strip()), LocalDate.parse(parts[parts.length - 1].strip())));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Tells if it ends before it begins. */
    public boolean reversed() {
        return to.isBefore(from);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** As {@link #read} reads it. */
    public String text() {
        return from + "/" + to;
    }
}
