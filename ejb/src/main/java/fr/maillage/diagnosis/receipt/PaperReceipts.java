package fr.maillage.diagnosis.receipt;

import fr.maillage.diagnosis.persistence.ReceiptRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Codes that were handed out on paper, or by a telephone that could not send, and come back in files, beside what somebody
 * said. Each is somebody's; what she erased
 * does not come again. No violation repeats a code: it is a secret of hers.
 */
@ApplicationScoped
public class PaperReceipts {

    /** As many slips as a page holds. */
    private static final int SHEET = 24;

    @Inject
    private ReceiptRepository erased;

    @Inject
    private Caller caller;

    /**
     * New codes to be cut out and handed over. They are not kept: one counts once a file brings it.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without COLLECT anywhere
     */
    public List<String> sheet() {
        caller.require(Permission.COLLECT);
        return Stream.generate(ReceiptCode::random).limit(SHEET).toList();
    }

    /**
     * The hash of what a cell holds: a code, or the hash that a telephone keeps of one.
     *
     * @param field the column's field
     * @param wrong takes what is no code
     * @return null for an empty cell, and for what is no code
     */
    public static String read(String field, String cell, List<Violation> wrong) {
        if (cell == null || cell.isBlank()) {
            return null;
        }
        if (ReceiptCode.isHash(cell)) {
            return cell;
        }
        if (!ReceiptCode.isCode(cell)) {
            wrong.add(Violation.of(field, "diagnosis-receipt-code", null));
            return null;
        }
        return ReceiptCode.hash(cell);
    }

    /**
     * Looks some codes up, once for all.
     *
     * @param hashes of their codes; nulls are passed over
     * @param taken those that somebody keeps already
     */
    public Known known(Collection<String> hashes, Set<String> taken) {
        List<String> asked = hashes.stream().filter(Objects::nonNull).distinct().toList();
        return new Known(asked.isEmpty() ? Set.of() : erased.among(asked), new HashSet<>(taken));
    }

    /** Codes that are known, and those that rows take one after the other. */
    public static final class Known {

        private final Set<String> erased;
        private final Set<String> taken;

        private Known(Set<String> erased, Set<String> taken) {
            this.erased = erased;
            this.taken = taken;
        }

        /**
         * Takes a code for somebody.
         *
         * @param hash null for none, which is never wrong
         * @return what is wrong with it
         */
        public Optional<Violation> take(String field, String hash) {
            if (hash == null) {
                return Optional.empty();
            }
            if (erased.contains(hash)) {
                return Optional.of(Violation.of(field, "diagnosis-receipt-erased", null));
            }
            return taken.add(hash)
                    ? Optional.empty()
                    : Optional.of(Violation.of(field, "diagnosis-receipt-taken", null));
        }
    }
}
