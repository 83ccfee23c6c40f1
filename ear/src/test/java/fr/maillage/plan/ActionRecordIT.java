package fr.maillage.plan;

import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.action.ActionService;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordContract;
import fr.maillage.record.RecordService;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Actions are records like others. */
@InsideEar
class ActionRecordIT extends RecordContract<ActionDetail, ActionField> {

    @Inject
    private ActionService actions;

    ActionRecordIT() {
        super(ActionField.class, ActionField.PURPOSE);
    }

    @Override
    protected RecordService<ActionDetail, ActionField> service() {
        return actions;
    }

    @Override
    protected ActionDetail enter() {
        return actions.create(FieldValues.none(ActionField.class)
                .with(ActionField.TITLE, "Ateliers du rugby")
                .with(ActionField.CODE, "A" + UUID.randomUUID())
                .with(ActionField.KIND, "serie-ateliers")
                .with(ActionField.TERRITORY, "com:93032")
                .with(ActionField.PURPOSE, "Apprendre ensemble, au club.")
                .with(ActionField.STATE, "planned")
                .with(ActionField.STARTS_ON, "2026-01-05")
                .with(ActionField.ENDS_ON, "2026-12-18")
                .with(ActionField.PUBLICS, List.of("jeunes", "seniors"))
                .with(ActionField.PERIMETER, List.of("com:93032", "com:93051"))
                .with(ActionField.COMMUNES, List.of("93032"))
                .with(ActionField.DELIVERABLES, "Un bilan")
                .with(ActionField.RISKS, "Une salle qui manque")
                .with(ActionField.FILE_NUMBERS, List.of("DA-2026-0101", "EJ 2103 000")));
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return actions.list(ActionFilter.ALL, null, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("code", "title", "startsOn", "endsOn");
    }
}
