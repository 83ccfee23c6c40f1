package fr.maillage.diagnosis;

import fr.maillage.diagnosis.exhibit.ExhibitDetail;
import fr.maillage.diagnosis.exhibit.ExhibitField;
import fr.maillage.diagnosis.exhibit.ExhibitList;
import fr.maillage.diagnosis.exhibit.ExhibitService;
import fr.maillage.record.RecordContract;
import fr.maillage.record.RecordService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;

/** Documents of the diagnosis are records like others, but that neither strangers nor the audit read what they are called. */
@InsideEar
class ExhibitRecordIT extends RecordContract<ExhibitDetail, ExhibitField> {

    @Inject
    private ExhibitService exhibits;

    @Inject
    private ExhibitList list;

    @Inject
    private ExhibitDesk desk;

    ExhibitRecordIT() {
        super(ExhibitField.class, ExhibitField.TITLE);
    }

    @Override
    protected RecordService<ExhibitDetail, ExhibitField> service() {
        return exhibits;
    }

    @Override
    protected boolean open() {
        return false;
    }

    @Override
    protected ExhibitDetail enter() {
        return desk.entered(ExhibitDesk.sheet("Le mur des paroles", INSIDE), ExhibitDesk.photo());
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return list.page(ListRequest.ALL, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("datedOn", "title", "territory");
    }
}
