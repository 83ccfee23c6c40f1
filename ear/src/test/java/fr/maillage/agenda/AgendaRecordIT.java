package fr.maillage.agenda;

import fr.maillage.record.RecordContract;
import fr.maillage.record.RecordService;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;

/** Events of the agenda are records like others. */
@InsideEar
class AgendaRecordIT extends RecordContract<AgendaDetail, AgendaField> {

    @Inject
    private AgendaDesk desk;

    @Inject
    private AgendaService agenda;

    private String place;

    AgendaRecordIT() {
        super(AgendaField.class, AgendaField.SUMMARY);
    }

    @Override
    protected RecordService<AgendaDetail, AgendaField> service() {
        return agenda;
    }

    @Override
    protected AgendaDetail enter() {
        if (place == null) {
            place = desk.gagny().toString();
        }
        return agenda.create(place, AgendaDesk.workshop(3, "FREQ=WEEKLY;COUNT=3"));
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return agenda.list(null, false, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("next", "title", "place");
    }
}
