package fr.maillage.diagnosis;

import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingList;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordContract;
import fr.maillage.record.RecordService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;

/** Findings are records like others. */
@InsideEar
class FindingRecordIT extends RecordContract<FindingDetail, FindingField> {

    @Inject
    private FindingService findings;

    @Inject
    private FindingList findingList;

    FindingRecordIT() {
        super(FindingField.class, FindingField.CONCLUSION);
    }

    @Override
    protected RecordService<FindingDetail, FindingField> service() {
        return findings;
    }

    @Override
    protected FindingDetail enter() {
        return findings.create(FieldValues.none(FindingField.class)
                .with(FindingField.TITLE, "L'offre est mal connue")
                .with(FindingField.CONCLUSION, "Elle existe, peu le savent.")
                .with(FindingField.TERRITORY, "com:93032")
                .with(FindingField.PUBLICS, "seniors")
                .with(FindingField.IMPORTANCE, "4")
                .with(FindingField.FEASIBILITY, "5")
                .with(FindingField.STATE, "discussed")
                .with(FindingField.PROPOSED_ON, "2026-03-02"));
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return findingList.page(ListRequest.ALL, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("priority", "title", "proposedOn");
    }
}
