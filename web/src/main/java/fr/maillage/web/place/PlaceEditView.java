package fr.maillage.web.place;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceService;
import fr.maillage.place.core.FieldGroup;
import fr.maillage.place.core.PlaceField;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryNames;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.EditConflict;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Reference;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Corrects a place, or enters a new one. When somebody else was quicker, both versions are shown, field by field. */
@Named
@ViewScoped
public class PlaceEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlaceService places;

    @Inject
    private TerritoryService territories;

    @Inject
    private transient TerritoryNames names;

    @Inject
    private PlaceLabels labels;

    @Inject
    private Caller caller;

    private String id;
    private int version;
    private boolean proposing;
    private String name;
    private PlaceForm form;
    private EditConflict<PlaceForm> conflict = new EditConflict<>(null);

    /** Fills the form when the page is opened; a new place starts empty. */
    public void load() {
        if (form != null) {
            return;
        }
        if (id == null) {
            caller.require(Permission.EDIT_PLACES);
            form = PlaceForm.empty();
            return;
        }
        PlaceDetail place = places.get(Identifiers.of("place", id));
        if (!caller.may(Permission.CONTRIBUTE, place.commune().id())) {
            throw Problem.denied("outside-territory");
        }
        proposing = !place.editable();
        if (place.archived()) {
            throw Problem.notFound("place", id);
        }
        version = place.version();
        name = place.name();
        form = formOf(place);
        conflict = new EditConflict<>(formOf(place));
    }

    /** Saves, or proposes where she may not; in a conflict with the values that were chosen. */
    public String save() {
        conflict.settle(form);
        try {
            requireReadableHours();
            PlaceDetail saved = id == null ? places.create(form.input()) : change(Identifiers.of("place", id));
            Notice.success(id == null ? "place.done.created" : proposing ? "place.done.proposed" : "place.done.saved");
            return "/place/detail.xhtml?faces-redirect=true&id=" + saved.id();
        } catch (Problem problem) {
            conflict.settled();
            if (problem.kind() != Problem.Kind.STALE) {
                throw problem;
            }
            compare(places.get(Identifiers.of("place", id)));
            return null;
        }
    }

    /** One wrong hour hides no other fault of the form. */
    private void requireReadableHours() {
        List<Violation> unreadable = form.getHours().unreadable();
        if (!unreadable.isEmpty()) {
            UUID place = id == null ? null : Identifiers.of("place", id);
            throw Problem.invalid(Stream.concat(unreadable.stream(), places.faults(place, form.input()).stream())
                    .toList());
        }
    }

    private PlaceDetail change(UUID place) {
        return proposing ? places.propose(place, version, form.input()) : places.update(place, version, form.input());
    }

    /** Tells if what is entered is proposed to those who may change the place. */
    public boolean isProposing() {
        return proposing;
    }

    /** Gives the conflict when somebody else saved the place since this form was opened. */
    public EditConflict<PlaceForm> getConflict() {
        return conflict;
    }

    /** The QPV of the committee's territory to choose from; any other can be named by its code. */
    public List<TerritoryView> getQpvs() {
        return territories.within(territories.committee().id(), TerritoryKind.QPV);
    }

    /** The groups of fields that may have been verified. */
    public FieldGroup[] getGroups() {
        return FieldGroup.values();
    }

    /** The communes that are meant by some words, as the form writes them. */
    public List<String> suggest(String words) {
        return names.suggested(words).stream()
                .filter(territory -> territory.kind() == TerritoryKind.COMMUNE)
                .limit(Reference.SUGGESTIONS)
                .map(PlaceEditView::communeText)
                .toList();
    }

    /** The terms to tick, those of the record included. */
    public List<SelectItem> choices(String input) {
        PlaceField field = PlaceField.byKey(input).orElseThrow();
        Vocabulary vocabulary = field.vocabulary();
        return labels.choices(vocabulary, form.codes(input));
    }

    public PlaceForm getForm() {
        return form;
    }

    /** The place's name when the form was opened; null for a new place. */
    public String getName() {
        return name;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    private void compare(PlaceDetail current) {
        version = current.version();
        List<String> inputs = Stream.concat(
                        Arrays.stream(PlaceField.values()).map(PlaceField::key), PlaceForm.PLACE_INPUTS.stream())
                .toList();
        conflict.compare(form, formOf(current), inputs, this::readable);
    }

    private String readable(String input, PlaceForm of) {
        return PlaceField.byKey(input)
                .filter(f -> f.vocabulary() != null || f == PlaceField.OPENING_HOURS)
                .map(f -> labels.text(f, of.comparable(input)))
                .orElse(of.comparable(input));
    }

    private static PlaceForm formOf(PlaceDetail place) {
        return PlaceForm.of(place, communeText(place.commune()));
    }

    private static String communeText(TerritoryView commune) {
        return commune.name() + " (" + commune.officialCode() + ")";
    }
}
