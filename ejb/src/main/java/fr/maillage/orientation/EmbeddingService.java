package fr.maillage.orientation;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.orientation.model.SitePolicy;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import fr.maillage.shared.setting.StoredSettings;
import fr.maillage.shared.setting.StoredSettings.Group;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sites that may show the orientation inside their pages. Everybody may read them; only administrators change them. */
@Stateless
public class EmbeddingService {

    /** Number of sites that there may be: their names travel in a header of each page. */
    public static final int MOST_SITES = 30;

    private static final String GROUP = "orientation.embedding";
    private static final String SITES = "sites";

    @Inject
    private StoredSettings settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /** Gives the settings of now; no site while nothing was set. Read anew at each call: another node may have changed it. */
    public EmbeddingSettings current() {
        Group group = settings.group(GROUP);
        return new EmbeddingSettings(group.version(), lines(group.text(SITES).orElse("")));
    }

    /**
     * Changes the sites.
     *
     * @param version the version that was read
     * @param sites one address on each line, of which only scheme, host and port count; {@code https://*.ville.example}
     *     stands for all names below
     * @throws Problem INVALID on field {@code sites}: {@code orientation-site} for each line that is no address of a
     *     site, {@code too-many-lines}; STALE; DENIED
     */
    public void save(int version, String sites) {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        List<Violation> violations = new ArrayList<>();
        List<String> origins = new ArrayList<>();
        for (String line : lines(sites)) {
            SitePolicy.origin(line)
                    .ifPresentOrElse(origins::add, () -> violations.add(Violation.of(SITES, "orientation-site", line)));
        }
        if (origins.size() > MOST_SITES) {
            violations.add(Violation.of(SITES, "too-many-lines", null, String.valueOf(MOST_SITES)));
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        List<Change> changes = settings.replace(
                GROUP,
                version,
                Map.of(SITES, String.join("\n", origins.stream().distinct().toList())));
        if (!changes.isEmpty()) {
            audit.record(new AuditLine("orientation.embedding", RecordRef.only("embedding"), null, null, changes));
        }
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
}
