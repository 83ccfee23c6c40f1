package fr.maillage.web.diagnosis.finding;

import fr.maillage.diagnosis.finding.Evidence;
import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingRef;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.finding.FindingState;
import fr.maillage.diagnosis.finding.FindingView;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryNames;
import fr.maillage.territory.TerritoryService;
import fr.maillage.web.diagnosis.statement.StatementLabels;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.feature.Features;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Names of the values of findings in the page's language. */
@Named("findingLabels")
@RequestScoped
public class FindingLabels extends RecordLabels<FindingField> {

    @Inject
    private StatementLabels statements;

    @Inject
    private FindingService findings;

    @Inject
    private TerritoryService territories;

    @Inject
    private Features features;

    @Inject
    private Texts texts;

    private final Map<RecordRef, String> names = new HashMap<>();

    public FindingLabels() {
        super(FindingField.class, "diagnosis.finding");
    }

    @Override
    protected String item(FindingField field, String code) {
        return field == FindingField.THEMES
                ? statements.theme(code)
                : evidence(List.of(code)).get(0);
    }

    /** Hears how a finding calls its evidence: statements by the words on which it was adopted. */
    void about(FindingDetail finding) {
        names.putAll(finding.quoted());
    }

    /** Names some evidence, as a finding writes it: its kind alone where the reader may not see it. */
    List<String> evidence(Collection<String> written) {
        List<RecordRef> asked = written.stream()
                .flatMap(text -> Evidence.read(text).stream())
                .filter(record -> !names.containsKey(record))
                .toList();
        if (!asked.isEmpty()) {
            Map<RecordRef, String> quoted = findings.quoted(asked);
            asked.forEach(record -> names.put(
                    record,
                    quoted.containsKey(record)
                            ? quoted.get(record)
                            : texts.of("diagnosis.finding.evidence.unseen", kind(record))));
        }
        return written.stream()
                .map(text -> Evidence.read(text).map(names::get).orElse(text))
                .toList();
    }

    /** Names the kind of a record. */
    public String kind(RecordRef record) {
        return features.record(record.type())
                .map(kind -> texts.of(kind.feature() + ".audit.record." + record.type()))
                .orElse(record.type());
    }

    /** The territory with its code, as forms offer it; another finding by its title. */
    @Override
    protected String reference(FindingField field, String id) {
        return field == FindingField.TERRITORY
                ? territories.byCode(id).map(TerritoryNames::written).orElse(id)
                : findings.reference(Identifiers.of("diagnosis.finding", id))
                        .map(FindingRef::title)
                        .orElse(id);
    }

    @Override
    public List<SelectItem> choices(FindingField field, Collection<String> chosen) {
        if (field == FindingField.EVIDENCE) {
            Iterator<String> called = evidence(chosen).iterator();
            return chosen.stream()
                    .map(written -> new SelectItem(written, called.next()))
                    .toList();
        }
        return field == FindingField.THEMES
                ? statements.choices(StatementField.THEMES, chosen)
                : super.choices(field, chosen);
    }

    /** On how many statements and how much else a finding rests. */
    public String rests(FindingView finding) {
        List<String> parts = new ArrayList<>();
        if (finding.statements() > 0) {
            parts.add(texts.of("diagnosis.finding.evidence.statements", finding.statements()));
        }
        if (finding.others() > 0) {
            parts.add(texts.of("diagnosis.finding.evidence.others", finding.others()));
        }
        return parts.isEmpty() ? "0" : String.join(", ", parts);
    }

    @Override
    public String listed(String column, Object row) {
        if (!(row instanceof FindingView finding)) {
            return null;
        }
        return switch (column) {
            case "priority" -> priority(finding);
            case "evidence" -> rests(finding);
            default -> null;
        };
    }

    private String priority(FindingView finding) {
        return finding.priority() == null
                ? texts.of("shared.unknown")
                : texts.of(
                        "diagnosis.finding.priority",
                        shown(finding.values(), FindingField.IMPORTANCE.key()),
                        shown(finding.values(), FindingField.FEASIBILITY.key()),
                        finding.priority());
    }

    @Override
    public String filtered(String filter, String value) {
        return "theme".equals(filter) ? statements.theme(value) : super.filtered(filter, value);
    }

    @Override
    public String badge(String key, String code) {
        return FindingField.STATE.key().equals(key)
                ? badge(FindingState.byCode(code).orElseThrow())
                : super.badge(key, code);
    }

    /** The badge of a state. */
    public String badge(FindingState state) {
        return switch (state) {
            case DRAFT -> "neutral";
            case DISCUSSED -> "info";
            case ADOPTED -> "ok";
            case SUPERSEDED -> "watch";
        };
    }

    /** The page of what a finding rests on; null where it has none. */
    public String href(RecordRef record) {
        return features.record(record.type())
                .map(kind -> kind.announced().address())
                .map(address -> address + record.id())
                .orElse(null);
    }
}
