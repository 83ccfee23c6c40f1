package fr.maillage.plan;

import fr.maillage.plan.frame.FrameDetail;
import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.frame.FrameList;
import fr.maillage.plan.frame.FrameService;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordContract;
import fr.maillage.record.RecordService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Frames are records like others. */
@InsideEar
class FrameRecordIT extends RecordContract<FrameDetail, FrameField> {

    @Inject
    private FrameService frames;

    @Inject
    private FrameList frameList;

    FrameRecordIT() {
        super(FrameField.class, FrameField.DESCRIPTION);
    }

    @Override
    protected RecordService<FrameDetail, FrameField> service() {
        return frames;
    }

    @Override
    protected FrameDetail enter() {
        return frames.create(FieldValues.none(FrameField.class)
                .with(FrameField.NAME, "Feuille de route du territoire")
                .with(FrameField.CODE, "F" + UUID.randomUUID())
                .with(FrameField.KIND, "fne-roadmap")
                .with(FrameField.TERRITORY, "com:93032")
                .with(FrameField.STARTS_ON, "2024-01-01")
                .with(FrameField.ENDS_ON, "2027-12-31")
                .with(FrameField.DESCRIPTION, "Ce que l'État et les collectivités ont décidé."));
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return frameList.page(ListRequest.ALL, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("name", "kind", "startsOn");
    }
}
