package fr.maillage.demonstration;

import fr.maillage.actor.ActorContactService;
import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorField;
import fr.maillage.actor.ActorList;
import fr.maillage.actor.ActorService;
import fr.maillage.actor.ContactInput;
import fr.maillage.record.FieldValues;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Makes the registry of the demonstration, in a database that has no actor: organisations and people that do not exist,
 * marked as such, on real communes, with the perimeters of which their committee speaks.
 */
@ApplicationScoped
public class DemonstrationActors {

    /** Ending of every name of the story. */
    static final String MARK = " (démonstration)";

    /** Numbers that the French regulator keeps for fiction begin like this. */
    private static final String FICTION = "01 99 00 12 %02d";

    @Inject
    private ActorService actors;

    @Inject
    private ActorList list;

    @Inject
    private ActorContactService contacts;

    @Inject
    private StoryPlace story;

    @Inject
    private StoryPerimeters perimeters;

    @Inject
    private TerritoryService territories;

    /** Makes the registry, where there is no actor. */
    @Transactional
    public void createMissing() {
        if (list.page(ListRequest.ALL, PageRequest.first()).total() == 0) {
            createAll();
        }
    }

    private void createAll() {
        TerritoryView committee = territories.committee();
        TerritoryView ept = story.intercommunality(committee);
        StoryGround ground = story.ground(ept);
        perimeters.load(ground);
        meet(
                1,
                "Les Fils connectés",
                "association",
                ground.at("93014").orElse(ept),
                "conseiller-numerique",
                "aidants-connect");
        meet(
                2,
                "Centre social des Tilleuls",
                "centre-social",
                ground.at("93047").orElse(ept),
                "centres-sociaux");
        meet(3, "Médiathèque de la Halle", "mediatheque", ground.at("93046").orElse(ept), "conseiller-numerique");
        meet(4, "CCAS du Plateau", "ccas", ground.at("93064").orElse(ept), "france-services", "aidants-connect");
        create(
                5,
                "Conseil citoyen des Coteaux",
                "conseil-citoyen",
                ground.at("93050").orElse(ept));
        create(
                6,
                "Collectif Entre voisins",
                "collectif-habitants",
                ground.at("93077").orElse(ept));
        meet(7, "L'Atelier du clavier", "association", ground.at("93051").orElse(ept), "tiers-lieux");
        meet(8, "Les Toits de l'Est", "bailleur-social", ept);
        meet(9, "Service numérique du territoire", "intercommunalite", ept);
        meet(10, "Hub Confluence", "association", committee, "hub", "mednum");
        create(11, "Fondation Passerelles", "fondation", committee);
        create(12, "Ligne d'horizon", "operateur", committee);
    }

    /** An actor with somebody whom one reaches it through. */
    private void meet(int number, String name, String type, TerritoryView actsIn, String... networks) {
        contacts.add(
                create(number, name, type, actsIn, networks).id(),
                new ContactInput(
                        "Personne fictive " + number,
                        "Coordination" + MARK,
                        "coordination" + number + "@example.org",
                        null,
                        false));
    }

    private ActorDetail create(int number, String name, String type, TerritoryView actsIn, String... networks) {
        return actors.create(FieldValues.none(ActorField.class)
                .with(ActorField.NAME, name + MARK)
                .with(ActorField.TYPE, type)
                .with(ActorField.TERRITORY, actsIn.code())
                .with(ActorField.PHONE, FICTION.formatted(number))
                .with(ActorField.EMAIL, "contact" + number + "@example.org")
                .with(ActorField.REMARK, "Organisation fictive de la démonstration.")
                .with(ActorField.NETWORKS, List.of(networks)));
    }
}
