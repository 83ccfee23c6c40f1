package fr.maillage.territory.qpv;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.territory.persistence.ReferenceVersionRepository;
import fr.maillage.territory.qpv.QpvImportReport.RowError;
import fr.maillage.territory.qpv.QpvList.Outcome;
import fr.maillage.territory.qpv.QpvList.Wanted;
import fr.maillage.territory.reference.QpvFile;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes the list of QPV (priority neighbourhoods) from a file of the ANCT, and their populations from a file of INSEE. It
 * may be a part of them: QPV that the file does not name, and what it does not say of those it names, stay as they are.
 * Safe to run twice.
 */
@Stateless
public class QpvImportService {

    /** The whole list of France has 80 kB; what is larger is another file. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    @Inject
    private QpvList list;

    @Inject
    private ReferenceVersionRepository versions;

    @Inject
    private QpvRejects rejects;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /**
     * Takes every right row and reports the others. A QPV that spans communes becomes a part of each; former INSEE
     * codes lead to the communes of today.
     *
     * @param content a CSV with the columns {@code code_qp}, {@code nom}, {@code communes_insee}, or {@code code_qp} and
     *     {@code population}, or all four; see {@link QpvFile} for their other names
     * @param since the day from which new QPV, and their communes, hold
     * @throws Problem UNAUTHENTICATED or DENIED without MANAGE_REFERENCE everywhere; INVALID on field {@code file} when
     *     it cannot be read, on {@code since} when that is missing; TOO_LARGE above 5 MB
     */
    public QpvImportReport take(InputStream content, LocalDate since) {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        if (since == null) {
            throw Problem.invalid("since", "required", null);
        }
        QpvFile.Parsed file = QpvFile.parse(bytes(content));
        versions.lock();
        List<RowError> errors = new ArrayList<>();
        Map<String, Wanted> wanted = list.check(file, errors);
        long rejected = errors.stream().map(RowError::line).distinct().count();
        Outcome outcome = list.store(wanted, since);
        audit.recordAll(outcome.lines());
        return new QpvImportReport(
                file.rows().size(),
                outcome.created(),
                outcome.updated(),
                wanted.size() - outcome.created() - outcome.updated(),
                (int) rejected,
                errors.isEmpty() ? null : rejects.store(file, errors),
                errors);
    }

    private static byte[] bytes(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw Problem.of(
                        Problem.Kind.TOO_LARGE,
                        "file",
                        "file-too-large",
                        null,
                        String.valueOf(MAX_BYTES / (1024 * 1024)));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be read", e);
        }
    }
}
