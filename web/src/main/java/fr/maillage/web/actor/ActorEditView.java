package fr.maillage.web.actor;

import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorFields;
import fr.maillage.actor.ActorInput;
import fr.maillage.actor.ActorService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceActorService;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceService;
import fr.maillage.place.core.PlaceField;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.web.shared.EditConflict;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Notice;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Corrects an actor, or enters a new one, which may start from the place that it runs. When somebody else was quicker,
 * both versions are shown, field by field.
 */
@Named
@ViewScoped
public class ActorEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ActorService actors;

    @Inject
    private PlaceService places;

    @Inject
    private PlaceActorService running;

    @Inject
    private TerritoryService territories;

    @Inject
    private ActorLabels labels;

    @Inject
    private LanguageView language;

    @Inject
    private Caller caller;

    private String id;
    private String place;
    private int placeVersion;
    private int version;
    private String name;
    private ActorForm form;
    private EditConflict<ActorForm> conflict = new EditConflict<>(null);

    /** Fills the form when the page is opened. */
    public void load() {
        if (form != null) {
            return;
        }
        if (id != null) {
            open(actors.get(Identifiers.of("actor", id)));
        } else {
            caller.require(Permission.EDIT_ACTORS);
            form = place == null ? new ActorForm() : fromPlace(places.get(Identifiers.of("place", place)));
        }
    }

    /** Saves; in a conflict with the values that were chosen. */
    public String save() {
        conflict.settle(form);
        ActorInput input = form.input(territoryCode());
        try {
            ActorDetail saved =
                    id == null ? actors.create(input) : actors.update(Identifiers.of("actor", id), version, input);
            Notice.success(id == null ? "actor.done.created" : "actor.done.saved");
            if (id == null && place != null) {
                attach(saved.id());
            }
            return "/actor/detail.xhtml?faces-redirect=true&id=" + saved.id();
        } catch (Problem problem) {
            conflict.settled();
            if (problem.kind() != Problem.Kind.STALE) {
                throw problem;
            }
            compare(actors.get(Identifiers.of("actor", id)));
            return null;
        }
    }

    /** What to do when somebody else saved the actor since this form was opened. */
    public EditConflict<ActorForm> getConflict() {
        return conflict;
    }

    /** The territories to choose from; any other can be named by its code. */
    public List<String> getTerritories() {
        return territories.choices().stream()
                .filter(t -> t.officialCode() != null)
                .map(ActorEditView::territoryText)
                .toList();
    }

    public List<SelectItem> getTypes() {
        return labels.choices(Vocabulary.ACTOR_TYPE, Set.of(form.comparable("type")));
    }

    public List<SelectItem> getNetworks() {
        return labels.choices(Vocabulary.NETWORK, List.of(form.getNetworks()));
    }

    public ActorForm getForm() {
        return form;
    }

    /** The actor's name when the form was opened; null for a new one. */
    public String getName() {
        return name;
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

    private void open(ActorDetail actor) {
        if (!actor.editable()) {
            throw Problem.denied("outside-territory");
        }
        if (actor.archived()) {
            throw Problem.notFound("actor", id);
        }
        version = actor.version();
        name = actor.name();
        form = formOf(actor);
        conflict = new EditConflict<>(formOf(actor));
    }

    private ActorForm fromPlace(PlaceDetail from) {
        placeVersion = from.version();
        String actorName = from.values().text(PlaceField.ACTOR_NAME);
        ActorInput start = new ActorInput(
                actorName == null ? from.name() : actorName,
                null,
                null,
                from.values().text(PlaceField.PIVOT),
                from.commune().code(),
                null,
                null,
                null,
                null,
                null,
                List.of());
        return ActorForm.of(start, territoryText(from.commune()));
    }

    private void attach(UUID actor) {
        try {
            running.attach(Identifiers.of("place", place), placeVersion, actor);
        } catch (Problem problem) {
            // The actor is entered all the same; its page offers to attach the place.
            Notice.warning(
                    "actor.done.not-attached",
                    RuleTexts.text(problem.violations().get(0), language.getLocale()));
        }
    }

    private void compare(ActorDetail current) {
        version = current.version();
        conflict.compare(
                form,
                formOf(current),
                ActorFields.all().keySet(),
                (input, of) -> labels.text(input, of.comparable(input)));
    }

    /** What she typed as a code: a name with its code in brackets, as the page offers them, or a code. */
    private String territoryCode() {
        String typed = form.comparable("territory");
        int open = typed.lastIndexOf('(');
        return open >= 0 && typed.endsWith(")") ? typed.substring(open + 1, typed.length() - 1) : typed;
    }

    private static ActorForm formOf(ActorDetail actor) {
        return ActorForm.of(actor.values(), territoryText(actor.territory()));
    }

    private static String territoryText(TerritoryView territory) {
        return territory.name() + " (" + territory.code() + ")";
    }
}
