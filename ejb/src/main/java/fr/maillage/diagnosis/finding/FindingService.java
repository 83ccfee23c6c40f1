package fr.maillage.diagnosis.finding;

import fr.maillage.audit.AuditView;
import fr.maillage.diagnosis.model.Finding;
import fr.maillage.diagnosis.persistence.FindingRepository;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Findings. Reading needs READ somewhere, but drafts are read by those alone who may change them; changing one needs
 * EDIT_DIAGNOSIS on the territory that it is about. Evidence is quoted to who may read it, and counted for all.
 */
@Stateless
@LocalBean
public class FindingService extends LifecycleService<Finding, FindingDetail, FindingField> {

    private static final int MOST_SUGGESTED = 10;

    @Inject
    private FindingLifecycle lifecycle;

    @Inject
    private FindingList list;

    @Inject
    private FindingRepository findings;

    @Inject
    private FindingChecks checks;

    @Inject
    private EvidenceDesk evidence;

    @Inject
    private ThemeService themes;

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    /** Findings that are no drafts by words of their titles, to choose one from. */
    public List<FindingRef> suggested(String words) {
        caller().require(Permission.READ);
        return findings.titled(PlainText.words(words), MOST_SUGGESTED);
    }

    /** A finding as another record names it; none for a draft. */
    public Optional<FindingRef> reference(UUID id) {
        caller().require(Permission.READ);
        return findings.reference(id).filter(f -> f.state() != FindingState.DRAFT);
    }

    /** The findings that rest on a record and that the caller may read, none that is archived. */
    public List<FindingView> restingOn(RecordRef record) {
        caller().require(Permission.READ);
        return list.restingOn(record);
    }

    /** Names those of some evidence that the caller may read; in its order. */
    public Map<RecordRef, String> quoted(List<RecordRef> records) {
        caller().require(Permission.READ);
        return evidence.names(records);
    }

    /** The words of some statements on the day when a finding that rests on them was adopted, of those that the caller may read. */
    public Map<RecordRef, String> adoptedWords(UUID finding, List<RecordRef> statements) {
        caller().require(Permission.READ);
        Map<RecordRef, String> adopted = findings.reference(finding)
                .map(found -> findings.adoptedWords(found.key()))
                .orElse(Map.of());
        Map<RecordRef, String> told = adopted.isEmpty() ? new LinkedHashMap<>() : evidence.names(statements);
        told.keySet().retainAll(adopted.keySet());
        told.replaceAll((statement, words) -> adopted.get(statement));
        return told;
    }

    /** Finds and names possible evidence of a finding that the caller may read, by words of it. */
    public Map<RecordRef, String> suggestedEvidence(String words, int most) {
        caller().require(Permission.READ);
        return evidence.suggested(words, most);
    }

    @Override
    public FindingDetail get(UUID id) {
        return detail(readable(id));
    }

    @Override
    public List<AuditView> history(UUID id) {
        readable(id);
        return super.history(id);
    }

    private Finding readable(UUID id) {
        caller().require(Permission.READ);
        Finding finding = lifecycle.find(id);
        if (FindingState.DRAFT.code().equals(finding.state()) && !lifecycle.editable(finding)) {
            throw Problem.denied("outside-territory");
        }
        return finding;
    }

    /**
     * Enters a finding, a draft where nothing else is said.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_DIAGNOSIS on the territory
     */
    public FindingDetail create(FieldValues<FindingField> input) {
        caller().require(Permission.EDIT_DIAGNOSIS);
        FieldValues<FindingField> whole =
                input.or(FieldValues.none(FindingField.class).with(FindingField.STATE, FindingState.DRAFT.code()));
        ThemeTree tree = themes.treeFor(whole.list(FindingField.THEMES));
        FieldValues<FindingField> values = checks.check(whole, FieldValues.none(FindingField.class), null, tree);
        allowed(values);
        return detail(lifecycle.create(null, values, tree));
    }

    @Override
    public FindingDetail update(UUID id, int version, FieldValues<FindingField> input) {
        Finding finding = lifecycle.forChange(id, version);
        lifecycle.requireActive(finding);
        FieldValues<FindingField> before = list.byUuid(id).orElseThrow().values();
        waiting(id, input);
        ThemeTree tree = themes.treeFor(input.list(FindingField.THEMES));
        FieldValues<FindingField> values = checks.check(input, before, id, tree);
        long territory = allowed(values);
        if (finding.code() != null
                && territory != finding.territoryId()
                && findings.coded(finding.code(), territory).isPresent()) {
            throw Problem.invalid(FindingField.TERRITORY.key(), "diagnosis-finding-code-taken", finding.code());
        }
        lifecycle.update(finding, before, values, tree);
        return detail(finding);
    }

    /**
     * Lets everybody read an adopted finding, from today on; it stays shown when another takes its place.
     *
     * @param version that the caller has seen
     * @throws Problem as for {@link #update}; CONFLICT (diagnosis.finding.not-to-publish) for one that is not adopted
     */
    public FindingDetail publish(UUID id, int version) {
        Finding finding = lifecycle.forChange(id, version);
        lifecycle.requireActive(finding);
        if (!FindingState.ADOPTED.code().equals(finding.state()) || finding.publishedOn() != null) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "diagnosis.finding.not-to-publish", null);
        }
        lifecycle.publish(finding, ClockProducer.today(clock));
        return detail(finding);
    }

    /**
     * Lets nobody read a finding any more who has no account; it may be shown again.
     *
     * @param version that the caller has seen
     * @throws Problem as for {@link #update}
     */
    public FindingDetail withdraw(UUID id, int version) {
        Finding finding = lifecycle.forChange(id, version);
        if (finding.publishedOn() != null) {
            lifecycle.publish(finding, null);
        }
        return detail(finding);
    }

    /** Of two findings that are to take each other's place at one moment, one has to wait. */
    private void waiting(UUID id, FieldValues<FindingField> input) {
        String successor = input.text(FindingField.SUPERSEDED_BY);
        if (successor != null) {
            findings.lock(List.of(id.toString(), successor));
        }
    }

    private long allowed(FieldValues<FindingField> values) {
        long territory =
                territories.required(values.text(FindingField.TERRITORY)).id();
        caller().require(Permission.EDIT_DIAGNOSIS, territory);
        return territory;
    }

    @Override
    protected FindingLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected FindingDetail detail(Finding finding) {
        FindingView view = list.byUuid(finding.uuid()).orElseThrow();
        String successor = view.values().text(FindingField.SUPERSEDED_BY);
        Map<RecordRef, String> today = evidence.names(view.evidence());
        Map<RecordRef, String> adopted = findings.adoptedWords(finding.id());
        Map<RecordRef, String> quoted = new LinkedHashMap<>(today);
        quoted.replaceAll(adopted::getOrDefault);
        Map<RecordRef, String> reworded = new LinkedHashMap<>(today);
        reworded.entrySet().removeIf(each -> each.getValue().equals(quoted.get(each.getKey())));
        return new FindingDetail(
                view,
                lifecycle.editable(finding),
                quoted,
                reworded,
                successor == null
                        ? null
                        : findings.reference(UUID.fromString(successor)).orElseThrow(),
                findings.replaced(finding.id()));
    }
}
