package fr.maillage.diagnosis.receipt;

import java.util.List;
import java.util.Optional;

/** Feature that keeps statements of people under the hash of their code. One CDI bean for each. */
public interface ReceiptHolder {

    /** Reads the entries under a hash, the oldest first, perhaps none any more; empty for a hash that it does not know. */
    Optional<List<ReceiptEntry>> said(String hash);

    /**
     * Erases what stands under a hash, with all that is known of who said it, in the caller's transaction. What findings
     * keep of it is untied by the caller, by the references that {@link #said} names as own.
     *
     * @return whether there was anything
     */
    boolean erase(String hash);
}
