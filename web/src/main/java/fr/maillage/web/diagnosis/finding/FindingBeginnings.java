package fr.maillage.web.diagnosis.finding;

import fr.maillage.diagnosis.finding.Evidence;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.finding.FindingState;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementList;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import fr.maillage.web.diagnosis.statement.StatementDetailView;
import fr.maillage.web.diagnosis.statement.StatementListView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.TerritoryReference;
import fr.maillage.web.shared.list.ListReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Beginning of a new finding: a draft of today, with evidence that the address names as {@code evidence}, or with
 * what a list of statements showed, by its filters beside {@code from=statements}.
 */
@RequestScoped
public class FindingBeginnings {

    @Inject
    private FindingService findings;

    @Inject
    private StatementService statements;

    @Inject
    private StatementList list;

    @Inject
    private ListReading reading;

    @Inject
    private TerritoryService territories;

    @Inject
    private TerritoryReference named;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    FieldValues<FindingField> values() {
        Asked asked = Asked.byPage();
        FieldValues<FindingField> draft = FieldValues.none(FindingField.class)
                .with(FindingField.STATE, FindingState.DRAFT.code())
                .with(FindingField.PROPOSED_ON, ClockProducer.today(clock).toString())
                .with(FindingField.TERRITORY, named.first(Permission.EDIT_DIAGNOSIS));
        if (StatementListView.LISTED.equals(asked.text("from"))) {
            return listed(asked, draft);
        }
        String evidence = asked.text("evidence");
        return evidence == null
                ? draft
                : Evidence.read(evidence).map(record -> resting(record, draft)).orElse(draft);
    }

    /** Resting on a record that the caller may read; about what a statement is about. */
    private FieldValues<FindingField> resting(RecordRef record, FieldValues<FindingField> draft) {
        if (findings.quoted(List.of(record)).isEmpty()) {
            return draft;
        }
        FieldValues<FindingField> resting = draft.with(FindingField.EVIDENCE, Evidence.written(record));
        return statements.readable(List.of(record.id())).stream()
                .findFirst()
                .map(said -> resting.with(FindingField.THEMES, said.values().list(StatementField.THEMES))
                        .with(FindingField.PUBLICS, said.values().list(StatementField.PUBLICS)))
                .orElse(resting);
    }

    private FieldValues<FindingField> listed(Asked asked, FieldValues<FindingField> draft) {
        ListRequest filter = reading.asked(list, asked);
        List<String> said = list.page(filter, new PageRequest(0, Evidence.MOST, "saidOn", false)).items().stream()
                .map(s -> Evidence.written(new RecordRef(StatementDetailView.KIND, s.id())))
                .toList();
        String territory = filter.value("territory") == null
                        || !caller.may(
                                Permission.EDIT_DIAGNOSIS,
                                territories.required(filter.value("territory")).id())
                ? draft.text(FindingField.TERRITORY)
                : filter.value("territory");
        return draft.with(FindingField.EVIDENCE, said)
                .with(FindingField.TERRITORY, territory)
                .with(FindingField.THEMES, some(filter.value("theme")))
                .with(FindingField.PUBLICS, some(filter.value("public")));
    }

    private static List<String> some(String code) {
        return code == null ? List.of() : List.of(code);
    }
}
