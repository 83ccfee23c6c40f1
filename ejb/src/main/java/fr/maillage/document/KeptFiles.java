package fr.maillage.document;

import fr.maillage.document.KeptFile.Handed;
import fr.maillage.document.KeptFile.Sent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * Keeps files with records, told from their content ({@link SentFile}). The record's feature asks for rights before, hands
 * them out itself, and says as {@link DocumentHolder} that it needs them.
 */
@ApplicationScoped
public class KeptFiles {

    @Inject
    private DocumentService documents;

    /**
     * Keeps a file.
     *
     * @param purpose what the feature calls such files
     * @param rules what the rules of a file that is not taken begin with
     * @throws fr.maillage.shared.Problem TOO_LARGE; INVALID on {@code file}
     */
    public KeptFile keep(Sent sent, String purpose, String rules) {
        return keep(SentFile.read(sent.content(), rules), sent.name(), purpose);
    }

    /** The same where slides are taken, too. */
    public KeptFile keepWithSlides(Sent sent, String purpose, String rules) {
        return keep(SentFile.readWithSlides(sent.content(), rules), sent.name(), purpose);
    }

    /** The same of a file of which nobody is to know what its sender calls it: it is called as its purpose. */
    public KeptFile keepUnnamed(InputStream sent, String purpose, String rules) {
        SentFile file = SentFile.read(sent, rules);
        return keep(file, purpose + "." + SentFile.ending(file.mediaType()), purpose);
    }

    private KeptFile keep(SentFile file, String name, String purpose) {
        DocumentView stored = documents.storeApart(new ByteArrayInputStream(file.content()), name, purpose);
        documents.holdsPeople(stored.id());
        return new KeptFile(stored.id(), stored.fileName(), file.mediaType(), stored.size());
    }

    /** Hands a file out; its feature has established that the caller may have it. */
    public Handed hand(KeptFile file) {
        return new Handed(file, documents.openUnchecked(file.id()));
    }

    /** Lets a file go that its record has no more. */
    public void discard(KeptFile file) {
        documents.discard(file.id());
    }
}
