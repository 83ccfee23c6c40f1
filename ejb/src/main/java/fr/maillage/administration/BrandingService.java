package fr.maillage.administration;

import fr.maillage.document.DocumentService;
import fr.maillage.document.DocumentView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Presentation of the committee. Everybody may read it; only administrators change it. */
@Stateless
public class BrandingService {

    /** The largest logo, in bytes. */
    public static final int LOGO_BYTES = 1_048_576;

    private static final String GROUP = "branding";
    private static final int NAME_LENGTH = 200;
    private static final int LETTERHEAD_LENGTH = 500;

    @Inject
    private StoredSettings settings;

    @Inject
    private DocumentService documents;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /** Gives the presentation that holds now; never null, with empty parts while nothing was set. */
    public Branding current() {
        Group group = settings.group(GROUP);
        return new Branding(
                group.text("name").orElse(null),
                TextRules.lines(group.text("address").orElse("")),
                group.text("letterhead").orElse(null),
                TextRules.lines(group.text("signature").orElse("")),
                group.text("logo").map(UUID::fromString).orElse(null),
                group.version());
    }

    /** The logo's file, to be closed by the caller; empty while there is none. */
    public Optional<InputStream> openLogo() {
        return Optional.ofNullable(current().logo()).map(documents::openUnchecked);
    }

    /** Gives the logo's file; empty while there is none. */
    public Optional<DocumentView> logo() {
        return Optional.ofNullable(current().logo()).map(documents::getUnchecked);
    }

    /**
     * Changes the texts.
     *
     * @param version the version that was read
     * @throws Problem INVALID with one violation per refused field, STALE, DENIED
     */
    public void save(int version, BrandingInput input) {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        List<Violation> violations = new ArrayList<>();
        TextRules.checkLength(violations, "committeeName", input.committeeName(), NAME_LENGTH);
        TextRules.checkLines(violations, "address", input.address());
        TextRules.checkLength(violations, "letterhead", input.letterhead(), LETTERHEAD_LENGTH);
        TextRules.checkLines(violations, "signature", input.signature());
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        Map<String, String> values = new HashMap<>();
        values.put("name", input.committeeName());
        values.put("address", String.join("\n", TextRules.lines(input.address())));
        values.put("letterhead", input.letterhead());
        values.put("signature", String.join("\n", TextRules.lines(input.signature())));
        settings.group(GROUP).text("logo").ifPresent(logo -> values.put("logo", logo));
        replace(version, values);
    }

    /**
     * Takes a new logo.
     *
     * @param content a PNG or JPEG of at most {@link #LOGO_BYTES}, told from its bytes whatever its name says; not closed
     * @throws Problem INVALID with the field {@code logo}: {@code image-type}, {@code image-size}; TOO_LARGE; STALE;
     *     DENIED
     */
    public void replaceLogo(int version, InputStream content, String fileName) {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        byte[] bytes = limited(content);
        LogoPolicy.check(bytes).ifPresent(v -> {
            throw Problem.invalid(List.of(v));
        });
        DocumentView stored = documents.store(new ByteArrayInputStream(bytes), fileName, "logo");
        Map<String, String> values = new HashMap<>(settings.group(GROUP).values());
        values.put("logo", stored.id().toString());
        replace(version, values);
    }

    /**
     * Does without a logo from now on; reports that were made keep theirs.
     *
     * @throws Problem STALE, DENIED
     */
    public void removeLogo(int version) {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        Map<String, String> values = new HashMap<>(settings.group(GROUP).values());
        values.remove("logo");
        replace(version, values);
    }

    private void replace(int version, Map<String, String> values) {
        List<Change> changes = settings.replace(GROUP, version, values);
        if (!changes.isEmpty()) {
            audit.record(new AuditLine("administration.branding", RecordRef.only(GROUP), null, null, changes));
        }
    }

    private static byte[] limited(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(LOGO_BYTES + 1);
            if (bytes.length > LOGO_BYTES) {
                throw Problem.tooLarge("logo", LOGO_BYTES);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
