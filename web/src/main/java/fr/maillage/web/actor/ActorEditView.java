package fr.maillage.web.actor;

import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorField;
import fr.maillage.actor.ActorService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceActorService;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceService;
import fr.maillage.place.core.PlaceField;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Reference;
import fr.maillage.web.shared.TerritoryReference;
import fr.maillage.web.shared.record.RecordEditView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Corrects an actor, or enters a new one, which may start from the place that it runs. */
@Named
@ViewScoped
public class ActorEditView extends RecordEditView<ActorDetail, ActorField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ActorService actors;

    @Inject
    private PlaceService places;

    @Inject
    private PlaceActorService running;

    @Inject
    private TerritoryReference territories;

    @Inject
    private ActorLabels labels;

    @Inject
    private LanguageView language;

    @Inject
    private Caller caller;

    private String place;
    private int placeVersion;

    public ActorEditView() {
        super(ActorField.class, "actor");
    }

    @Override
    protected ActorService service() {
        return actors;
    }

    @Override
    protected ActorLabels labels() {
        return labels;
    }

    @Override
    protected FieldValues<ActorField> begin() {
        caller.require(Permission.EDIT_ACTORS);
        return place == null
                ? FieldValues.none(ActorField.class)
                : fromPlace(places.get(Identifiers.of("place", place)));
    }

    @Override
    protected ActorDetail create(FieldValues<ActorField> input) {
        return actors.create(input);
    }

    @Override
    protected Reference reference(ActorField field) {
        return territories;
    }

    @Override
    protected void entered(ActorDetail actor) {
        if (place == null) {
            return;
        }
        try {
            running.attach(Identifiers.of("place", place), placeVersion, actor.id());
        } catch (Problem problem) {
            // The actor is entered all the same; its page offers to attach the place.
            Notice.warning(
                    "actor.done.not-attached",
                    RuleTexts.text(problem.violations().get(0), language.getLocale()));
        }
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    private FieldValues<ActorField> fromPlace(PlaceDetail from) {
        placeVersion = from.version();
        String actorName = from.values().text(PlaceField.ACTOR_NAME);
        return FieldValues.none(ActorField.class)
                .with(ActorField.NAME, actorName == null ? from.name() : actorName)
                .with(ActorField.IDENTIFIER, from.values().text(PlaceField.PIVOT))
                .with(ActorField.TERRITORY, from.commune().code());
    }
}
