package fr.maillage.diagnosis.finding;

import fr.maillage.diagnosis.model.Finding;
import fr.maillage.diagnosis.persistence.FindingRepository;
import fr.maillage.diagnosis.theme.ThemeCodes;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes findings. */
@ApplicationScoped
class FindingLifecycle extends RecordLifecycle<Finding> {

    private FindingRepository findings;

    @Inject
    private TerritoryService territories;

    @Inject
    private Event<FindingShown> shown;

    /** For the proxy only. */
    FindingLifecycle() {}

    @Inject
    FindingLifecycle(FindingRepository findings, Caller caller, AuditTrail audit, Clock clock) {
        super(findings, Permission.EDIT_DIAGNOSIS, caller, audit, clock);
        this.findings = findings;
    }

    @Override
    protected long territory(Finding finding) {
        return finding.territoryId();
    }

    @Override
    protected String label(Finding finding) {
        return finding.title();
    }

    /** @param code what a file calls it; null for one that is entered here */
    Finding create(String code, FieldValues<FindingField> values, ThemeTree tree) {
        Finding finding = new Finding(UUID.randomUUID(), code, now());
        return create(
                finding,
                () -> describe(finding, values),
                () -> beside(finding, values, tree),
                FieldValues.none(FindingField.class).changes(values));
    }

    void update(Finding finding, FieldValues<FindingField> before, FieldValues<FindingField> after, ThemeTree tree) {
        update(finding, () -> describe(finding, after), () -> beside(finding, after, tree), before.changes(after));
    }

    /** Shows it to everybody from a day on, or to nobody any more. */
    void publish(Finding finding, LocalDate day) {
        Change change = new Change("publishedOn", said(finding.publishedOn()), said(day));
        update(
                finding,
                () -> finding.publish(day),
                () -> shown.fire(new FindingShown(finding.id(), finding.territoryId(), day != null)),
                List.of(change));
    }

    /** Takes records that are erased from what it rests on. */
    void untie(Finding finding, Collection<RecordRef> records) {
        update(
                finding,
                () -> {},
                () -> {
                    findings.untie(finding.id(), records);
                    tellShown(finding);
                },
                List.of(new Change(FindingField.EVIDENCE.key(), null, null)));
    }

    private void tellShown(Finding finding) {
        if (finding.publishedOn() != null) {
            shown.fire(new FindingShown(finding.id(), finding.territoryId(), true));
        }
    }

    private static String said(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private void describe(Finding finding, FieldValues<FindingField> values) {
        TerritoryView territory = territories.required(values.text(FindingField.TERRITORY));
        String successor = values.text(FindingField.SUPERSEDED_BY);
        finding.describe(
                values,
                territory.id(),
                successor == null
                        ? null
                        : findings.reference(UUID.fromString(successor))
                                .orElseThrow()
                                .key(),
                PlainText.searched(Stream.of(values.text(FindingField.TITLE), finding.code(), territory.name())));
    }

    private void beside(Finding finding, FieldValues<FindingField> values, ThemeTree tree) {
        findings.replace(
                finding.id(),
                ThemeCodes.keys(values.list(FindingField.THEMES), tree),
                values.lists(),
                values.list(FindingField.EVIDENCE).stream()
                        .flatMap(text -> Evidence.read(text).stream())
                        .toList());
        tellShown(finding);
    }
}
