package fr.maillage.web.audit;

import fr.maillage.audit.AuditView;
import fr.maillage.hours.HoursWords;
import fr.maillage.place.core.PlaceField;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.job.JobTexts;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.feature.AuditWords;
import fr.maillage.web.shared.feature.FeatureCodes;
import fr.maillage.web.shared.feature.Features;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/** The audit's codes in words of the features that they belong to; where those have none, the code itself is shown. */
@Named("auditText")
@RequestScoped
public class AuditTexts {

    /** Records of places and offers write it in a syntax that nobody reads. */
    private static final String HOURS = PlaceField.OPENING_HOURS.key();

    private static final String NOTHING = "∅";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Features features;

    @Inject
    private Instance<AuditWords> words;

    @Inject
    private TerritoryService territories;

    @Inject
    private Texts texts;

    private final Map<Long, String> names = new HashMap<>();

    public String action(String action) {
        String feature = FeatureCodes.feature(action);
        return text(feature + ".audit.action" + action.substring(feature.length()), action);
    }

    public String recordType(String type) {
        return type == null ? "" : announced(type, "record." + type).orElse(type);
    }

    /** Who did it: a name, or who stands for those without an account. */
    public String actor(AuditView line) {
        return line.actorId() == null ? text("audit.actor." + line.actorLogin(), line.actorLogin()) : line.actorName();
    }

    /** Names the line's record; a run by the name of its job. */
    public String label(AuditView line) {
        boolean run = line.record() != null && line.record().type().equals("job") && line.label() != null;
        return run ? JobTexts.job(Languages.of(request), line.label()) : line.label();
    }

    /** The page of the record; null where it has none. */
    public String href(RecordRef record) {
        return Optional.ofNullable(record)
                .flatMap(r -> features.record(r.type()))
                .map(kind -> kind.announced().address())
                .map(address -> address + record.id())
                .orElse(null);
    }

    /** A changed field's name: the audit's own, or that of the record's page, whose feature often bears its name. */
    public String field(AuditView line, Change change) {
        if (line.record() == null) {
            return change.field();
        }
        String type = line.record().type();
        return announced(type, "field." + type + "." + change.field())
                .orElseGet(() -> text(type + ".field." + change.field(), change.field()));
    }

    /**
     * A changed field's value, as the feature of the record calls it; roles and territories of accounts by their names,
     * opening hours in words.
     */
    public String value(AuditView line, String field, String value) {
        if (value == null) {
            return NOTHING;
        }
        boolean grants = line.record() != null && line.record().type().equals("account") && field.equals("grants");
        if (field.equals(HOURS)) {
            return String.join(" ; ", new HoursWords(Languages.of(request)).lines(value));
        }
        Optional<String> called = called(line, field, value);
        if (called.isPresent()) {
            return called.get();
        }
        return grants
                ? AuditPatterns.GRANT.matcher(value).replaceAll(m -> Matcher.quoteReplacement(grant(m)))
                : texts.value(value);
    }

    private Optional<String> called(AuditView line, String field, String value) {
        return line.record() == null
                ? Optional.empty()
                : words.stream()
                        .filter(own -> own.kinds().contains(line.record().type()))
                        .findFirst()
                        .flatMap(own -> own.text(line.record().type(), field, value));
    }

    private String grant(MatchResult grant) {
        String role = text("identity.role." + grant.group(1), grant.group(1));
        if (grant.group(2) == null) {
            return role;
        }
        String territory = names.computeIfAbsent(
                Long.valueOf(grant.group(2)),
                id -> territories.byId(id).map(TerritoryView::name).orElse(grant.group(2)));
        return role + " (" + territory + ")";
    }

    /** A text for the audit of the feature that a kind of record belongs to. */
    private Optional<String> announced(String type, String key) {
        return features.record(type)
                .map(kind -> kind.feature() + ".audit." + key)
                .flatMap(this::text);
    }

    private Optional<String> text(String key) {
        return Messages.has(key) ? Optional.of(Messages.text(Languages.of(request), key)) : Optional.empty();
    }

    private String text(String key, String otherwise) {
        return text(key).orElse(otherwise);
    }
}
