package fr.maillage.document;

import fr.maillage.document.model.MediaTypePolicy;
import fr.maillage.document.model.StoredDocument;
import fr.maillage.document.persistence.DocumentRepository;
import fr.maillage.document.persistence.FileStore;
import fr.maillage.document.persistence.FileStore.StoredFile;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Permission;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Files that people send and jobs leave. Jobs work as the user who started them, so these methods serve them too: a job
 * reads the file that its owner gave, and the owner fetches what the job leaves.
 */
@Stateless
public class DocumentService {

    @Inject
    private DocumentRepository documents;

    @Inject
    private DocumentRemoval removal;

    @Inject
    private FileStore files;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Stores a file for the caller. The bytes are written once per content, whoever sends them again.
     *
     * @param content read to its end, not closed
     * @param fileName as the sender calls it; folders are cut off; null or blank becomes {@code file}
     * @param purpose at most 60 characters, never null
     * @throws Problem UNAUTHENTICATED for visitors; TOO_LARGE past {@code Settings.maxUploadBytes()}, nothing is kept
     */
    public DocumentView store(InputStream content, String fileName, String purpose) {
        return store(content, fileName, purpose, caller.requireSignedIn().accountId());
    }

    /**
     * Stores a file for a feature that hands it out itself, to those who have a right to it and to nobody else: it is not
     * its sender's.
     *
     * @throws Problem as {@link #store}
     */
    public DocumentView storeApart(InputStream content, String fileName, String purpose) {
        return store(content, fileName, purpose, null);
    }

    private DocumentView store(InputStream content, String fileName, String purpose, UUID ownerAccount) {
        CallerIdentity sender = caller.requireSignedIn();
        Objects.requireNonNull(purpose, "purpose");
        StoredFile file = files.write(content);
        String name = MediaTypePolicy.safeFileName(fileName);
        StoredDocument document = new StoredDocument(
                UUID.randomUUID(),
                file.sha256(),
                name,
                MediaTypePolicy.sniff(file.head(), name),
                file.size(),
                purpose,
                ownerAccount,
                sender.displayName(),
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
        documents.add(document);
        audit.record(
                new AuditLine("document.store", new RecordRef("document", document.getUuid()), name, null, List.of()));
        return view(document);
    }

    /**
     * The description of a file.
     *
     * @throws Problem UNAUTHENTICATED for visitors; NOT_FOUND where there is none, or it is somebody else's and the
     *     caller is not an administrator
     */
    public DocumentView get(UUID id) {
        return view(readable(id));
    }

    /**
     * The bytes of a file; the caller closes the stream.
     *
     * @throws Problem as {@link #get}
     */
    public InputStream open(UUID id) {
        return files.read(readable(id).getSha256());
    }

    /**
     * The description of a file for a service that has itself established that the caller may have it, such as the
     * rejects of a run that she may see. Not to be called by the web layer.
     *
     * @throws Problem NOT_FOUND
     */
    public DocumentView getUnchecked(UUID id) {
        return view(required(id));
    }

    /** The bytes of a file, under the same condition as {@link #getUnchecked}; the caller closes the stream. */
    public InputStream openUnchecked(UUID id) {
        return files.read(required(id).getSha256());
    }

    /**
     * Notes that a file tells of people, so that it goes soon after it is needed no more. For services that have
     * established that the caller may have it.
     */
    public void holdsPeople(UUID id) {
        documents.holdsPeople(id);
    }

    /** Who sent some files, by name, under the same condition; those that there are no more are left out. */
    public Map<UUID, String> sendersUnchecked(Collection<UUID> ids) {
        return documents.senders(ids);
    }

    /** Tells if there is such a file still, whoever may have it. */
    public boolean exists(UUID id) {
        return documents.byUuid(id).isPresent();
    }

    /**
     * Deletes a file that has done its service; nothing happens where there is none, or where something needs it. For
     * services that have established that it may go.
     */
    public void discard(UUID id) {
        removal.removeUnneeded(List.of(id));
    }

    private StoredDocument readable(UUID id) {
        CallerIdentity who = caller.requireSignedIn();
        StoredDocument document = required(id);
        boolean own =
                document.getOwnerAccount() != null && document.getOwnerAccount().equals(who.accountId());
        if (!own && !caller.scope(Permission.MANAGE_ACCOUNTS).everywhere()) {
            throw Problem.notFound("document", id.toString());
        }
        return document;
    }

    private StoredDocument required(UUID id) {
        return documents.byUuid(id).orElseThrow(() -> Problem.notFound("document", id.toString()));
    }

    private static DocumentView view(StoredDocument document) {
        return new DocumentView(
                document.getUuid(),
                document.getFileName(),
                document.getMediaType(),
                document.getSizeBytes(),
                document.getSha256(),
                document.getPurpose(),
                document.getOwnerAccount(),
                document.getOwnerName(),
                document.getCreatedAt());
    }
}
