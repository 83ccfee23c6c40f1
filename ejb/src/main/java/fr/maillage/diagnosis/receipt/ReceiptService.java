package fr.maillage.diagnosis.receipt;

import fr.maillage.diagnosis.finding.EvidenceEraser;
import fr.maillage.diagnosis.persistence.ReceiptRepository;
import fr.maillage.diagnosis.said.PublishedFinding;
import fr.maillage.diagnosis.said.PublishedFindings;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Outcome of all that somebody said, for whoever has her code: the code alone authorises. Whoever calls it limits how often
 * one may try. A code that is written in no way and one that was never given are answered alike, after the same questions to
 * the database.
 */
@Stateless
public class ReceiptService {

    @Inject
    @Any
    private Instance<ReceiptHolder> holders;

    @Inject
    private ReceiptRepository erased;

    @Inject
    private PublishedFindings findings;

    @Inject
    private EvidenceEraser evidence;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Gives the lines under a code, the oldest first.
     *
     * @param code as somebody typed it; may be null
     * @throws Problem NOT_FOUND for a code that opens nothing; CONFLICT (diagnosis.receipt.erased) where all was erased
     */
    public List<ReceiptLine> open(String code) {
        String hash = ReceiptCode.hash(code);
        List<List<ReceiptEntry>> found =
                holders.stream().flatMap(holder -> holder.said(hash).stream()).toList();
        requireKnown(hash, !found.isEmpty());
        List<ReceiptEntry> entries = found.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(ReceiptEntry::saidOn))
                .toList();
        LocalDate today = ClockProducer.today(clock);
        Map<RecordRef, List<PublishedFinding>> resting = findings.restingOn(entries.stream()
                .flatMap(entry -> entry.named().stream())
                .distinct()
                .toList());
        return entries.stream()
                .map(entry -> new ReceiptLine(
                        entry,
                        entry.named().stream()
                                .flatMap(record -> resting.getOrDefault(record, List.of()).stream())
                                .distinct()
                                .toList(),
                        ChronoUnit.DAYS.between(entry.saidOn(), today)))
                .toList();
    }

    /**
     * Erases what stands under a code: the words, who said them, and what findings kept of them. The audit says that it was
     * done, by whom ever had the code, and not what it was.
     *
     * @throws Problem as for {@link #open}
     */
    public void erase(String code) {
        String hash = ReceiptCode.hash(code);
        boolean found = caller.runAs(CallerIdentity.byCode(), () -> {
            boolean any = false;
            for (ReceiptHolder holder : holders) {
                holder.said(hash)
                        .ifPresent(said -> evidence.erase(said.stream()
                                .filter(ReceiptEntry::own)
                                .map(ReceiptEntry::record)
                                .toList()));
                any |= holder.erase(hash);
            }
            return any;
        });
        requireKnown(hash, found);
        erased.add(hash, ClockProducer.today(clock));
    }

    private void requireKnown(String hash, boolean found) {
        boolean gone = erased.has(hash);
        if (found) {
            return;
        }
        throw gone
                ? Problem.of(Problem.Kind.CONFLICT, null, "diagnosis.receipt.erased", null)
                : Problem.notFound("receipt", null);
    }
}
