package fr.maillage.committee.digest;

import fr.maillage.ask.AskLinks;
import fr.maillage.committee.persistence.DigestRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.database.Row;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Page of all that awaits somebody, and her choice of how often she is told, by the link of her message without an account: the
 * link alone authorises, for 60 days. Whoever calls it limits how often one may try.
 */
@Stateless
public class DigestLinkService {

    @Inject
    private AskLinks asks;

    @Inject
    private DigestRepository digests;

    @Inject
    private AwaitingReader awaiting;

    @Inject
    private Clock clock;

    /**
     * Gives the page that the link shows; changes nothing, since mail clients open links by themselves.
     *
     * @throws Problem NOT_FOUND for a link that was made up, has expired, or whose person was erased
     */
    public DigestPage open(String secret) {
        Row row = row(secret);
        long person = row.number("person");
        String chosen = row.text("rhythm");
        Rhythm rhythm = chosen == null ? Rhythm.WEEKLY : Rhythm.byCode(chosen).orElseThrow();
        return new DigestPage(
                row.text("name"),
                awaiting.lines(List.of(person), ClockProducer.today(clock)),
                chosen,
                rhythm.gathers() ? DigestPeriod.next(rhythm, clock.instant()) : null);
    }

    /**
     * Notes how often she wants to be told; the link may be used again.
     *
     * @param code of {@link Rhythm}
     * @return whether that is something else than before
     * @throws Problem as for {@link #open}; INVALID for an unknown rhythm
     */
    public boolean choose(String secret, String code) {
        Row row = row(secret);
        Rhythm rhythm =
                Rhythm.byCode(code).orElseThrow(() -> Problem.invalid("rhythm", "unknown-value", String.valueOf(code)));
        boolean changed = !rhythm.code().equals(row.text("rhythm"));
        if (changed) {
            digests.choose(row.number("person"), rhythm, now());
        }
        return changed;
    }

    private Row row(String secret) {
        return digests.chosen(asks.opened(DigestAsk.CODE, secret, now()).person())
                .orElseThrow(AskLinks::nowhere);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
