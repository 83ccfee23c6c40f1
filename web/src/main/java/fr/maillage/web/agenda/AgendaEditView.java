package fr.maillage.web.agenda;

import fr.maillage.agenda.AgendaDetail;
import fr.maillage.agenda.AgendaField;
import fr.maillage.agenda.AgendaService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceService;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceSummary;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.EditConflict;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Corrects an event, or enters a new one at a place, which is chosen first. When somebody else was quicker, both versions
 * are shown, field by field.
 */
@Named
@ViewScoped
public class AgendaEditView implements Serializable {

    /** Number of places offered for words; more words find fewer. */
    private static final int OFFERED = 10;

    private static final List<String> INPUTS =
            Arrays.stream(AgendaField.values()).map(AgendaField::key).toList();

    private static final long serialVersionUID = 1L;

    @Inject
    private AgendaService agenda;

    @Inject
    private PlaceService places;

    @Inject
    private AgendaLabels labels;

    @Inject
    private Caller caller;

    private String id;
    private String place;
    private String q;
    private String placeName;
    private int version;
    private String title;
    private AgendaForm form;
    private EditConflict<AgendaForm> conflict = new EditConflict<>(null);

    /** Fills the form when the page is opened. */
    public void load() {
        if (form != null) {
            return;
        }
        caller.require(Permission.CONTRIBUTE);
        if (id != null) {
            open(agenda.get(Identifiers.of("agenda", id)));
        } else {
            form = new AgendaForm();
            if (place != null) {
                PlaceDetail chosen = places.get(Identifiers.of("place", place));
                if (!caller.may(Permission.CONTRIBUTE, chosen.commune().id())) {
                    throw Problem.denied("outside-territory");
                }
                placeName = chosen.name();
            }
        }
    }

    /** Saves; in a conflict with the values that were chosen. */
    public String save() {
        conflict.settle(form);
        try {
            AgendaDetail saved = id == null
                    ? agenda.create(place, form.values())
                    : agenda.update(Identifiers.of("agenda", id), version, form.values());
            Notice.success(id == null ? "agenda.done.created" : "agenda.done.saved");
            return "/agenda/event.xhtml?faces-redirect=true&id=" + saved.id();
        } catch (Problem problem) {
            conflict.settled();
            if (problem.kind() != Problem.Kind.STALE) {
                throw problem;
            }
            AgendaDetail current = agenda.get(Identifiers.of("agenda", id));
            version = current.version();
            conflict.compare(
                    form,
                    AgendaForm.of(current.values()),
                    INPUTS,
                    (input, of) -> labels.text(input, of.comparable(input)));
            return null;
        }
    }

    /** The places that the words find, for the choice of one. */
    public List<PlaceSummary> getOffered() {
        return q == null || q.isBlank()
                ? List.of()
                : places.list(
                                new PlaceFilter(null, q, null, null, null, false, false),
                                new PageRequest(0, OFFERED, "name", true))
                        .items();
    }

    public EditConflict<AgendaForm> getConflict() {
        return conflict;
    }

    public List<SelectItem> getThemes() {
        return labels.themes(form.getText().get("theme"));
    }

    public AgendaForm getForm() {
        return form;
    }

    /** Where it is held; null until a place is chosen. */
    public String getPlaceName() {
        return placeName;
    }

    /** The event's title when the form was opened; null for a new one. */
    public String getTitle() {
        return title;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    private void open(AgendaDetail event) {
        if (!event.editable()) {
            throw Problem.denied("outside-territory");
        }
        if (event.archived()) {
            throw Problem.notFound("agenda", id);
        }
        version = event.version();
        title = event.title();
        place = event.place().id().toString();
        placeName = event.place().name();
        form = AgendaForm.of(event.values());
        conflict = new EditConflict<>(AgendaForm.of(event.values()));
    }
}
