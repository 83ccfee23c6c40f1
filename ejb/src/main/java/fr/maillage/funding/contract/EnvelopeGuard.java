package fr.maillage.funding.contract;

import fr.maillage.intake.RecordNotes;
import fr.maillage.shared.Violation;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts what is drawn on some envelopes while lines change: more than there is only where the envelope says why. */
public final class EnvelopeGuard {

    private final Map<Draw, Left> envelopes = new HashMap<>();
    private final Map<Draw, BigDecimal> written = new HashMap<>();

    /** Draw of a line on an envelope: a contract's key, a year and a funder's code. */
    public record Draw(long contract, int year, String funder) {}

    private record Left(BigDecimal amount, BigDecimal used, boolean reasoned) {

        Left with(BigDecimal more) {
            return new Left(amount, used.add(more), reasoned);
        }
    }

    public EnvelopeGuard(Collection<EnvelopeView> known) {
        known.forEach(e -> envelopes.put(
                new Draw(e.contract(), e.year(), e.funder()),
                new Left(e.amount(), e.used(), e.values().text(EnvelopeField.OVER_REASON) != null)));
        envelopes.forEach((draw, left) -> written.put(draw, left.used()));
    }

    /** Counts what a dry run has granted in the chunks before, as {@link #note} left it. */
    public void carry(RecordNotes notes) {
        Map<String, Draw> keys = envelopes.keySet().stream().collect(Collectors.toMap(EnvelopeGuard::key, d -> d));
        notes.expect(keys.keySet());
        keys.forEach((key, draw) -> notes.noted(key)
                .map(BigDecimal::new)
                .ifPresent(more -> envelopes.computeIfPresent(draw, (d, left) -> left.with(more))));
    }

    /** Leaves for the next chunk of a dry run what is granted and not written. */
    public void note(RecordNotes notes) {
        envelopes.forEach((draw, left) -> {
            BigDecimal more = left.used().subtract(written.get(draw));
            if (more.signum() != 0) {
                notes.note(key(draw), more.toPlainString());
            }
        });
    }

    private static String key(Draw draw) {
        return "funding:draw|" + draw.contract() + "|" + draw.year() + "|" + draw.funder();
    }

    /**
     * Takes what a line grants instead of what it granted before, unless that is more than an envelope has.
     *
     * @param before what the line drew on; null for nothing
     * @param given what it granted, in euros
     * @param after what it draws on from now on; null for nothing
     * @param granted what it grants from now on, in euros
     * @param field how the amount is called
     * @return why not; empty where it was taken
     */
    public Optional<Violation> take(Draw before, BigDecimal given, Draw after, BigDecimal granted, String field) {
        Left now = after == null ? null : envelopes.get(after);
        if (now != null) {
            BigDecimal more = after.equals(before) ? granted.subtract(given) : granted;
            Left then = now.with(more);
            if (more.signum() > 0 && !then.reasoned() && then.used().compareTo(then.amount()) > 0) {
                return Optional.of(Violation.of(
                        field,
                        "funding-envelope-over",
                        granted.toPlainString(),
                        then.amount().toPlainString(),
                        now.amount().subtract(now.used()).toPlainString()));
            }
            envelopes.put(after, then);
        }
        if (before != null && !before.equals(after)) {
            envelopes.computeIfPresent(before, (draw, left) -> left.with(given.negate()));
        }
        return Optional.empty();
    }
}
