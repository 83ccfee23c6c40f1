package fr.maillage.demonstration;

import fr.maillage.actor.ActorContactService;
import fr.maillage.actor.ActorDetail;
import fr.maillage.actor.ActorFilter;
import fr.maillage.actor.ActorInput;
import fr.maillage.actor.ActorService;
import fr.maillage.actor.ContactInput;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Settings;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Makes the registry of the demonstration, in a database that has no actor: organisations and people that do not exist,
 * marked as such, on real communes.
 */
@Singleton
@Startup
@DependsOn({"DemonstrationAccounts", "TerritoryStartup"})
public class DemonstrationActors {

    /** Numbers that the French regulator keeps for fiction begin like this. */
    private static final String FICTION = "01 99 00 12 %02d";

    @Inject
    private ActorService actors;

    @Inject
    private ActorContactService contacts;

    @Inject
    private StoryPlace story;

    @Inject
    private TerritoryService territories;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @PostConstruct
    void start() {
        if (settings.demonstration()) {
            caller.runAs(CallerIdentity.SYSTEM, () -> {
                if (actors.list(ActorFilter.NONE, PageRequest.first()).total() == 0) {
                    createAll();
                }
                return null;
            });
        }
    }

    private void createAll() {
        TerritoryView committee = territories.committee();
        TerritoryView ept = story.intercommunality(committee);
        List<TerritoryView> communes = territories.within(ept.id(), TerritoryKind.COMMUNE);
        meet(1, "Les Fils connectés", "association", commune(communes, 0), "conseiller-numerique", "aidants-connect");
        create(2, "Centre social des Tilleuls", "centre-social", commune(communes, 1), "centres-sociaux");
        create(3, "Médiathèque de la Halle", "mediatheque", commune(communes, 2), "conseiller-numerique");
        meet(4, "CCAS du Plateau", "ccas", commune(communes, 3), "france-services", "aidants-connect");
        create(5, "Conseil citoyen des Coteaux", "conseil-citoyen", commune(communes, 4));
        create(6, "Collectif Entre voisins", "collectif-habitants", commune(communes, 5));
        create(7, "L'Atelier du clavier", "association", commune(communes, 6), "tiers-lieux");
        meet(8, "Les Toits de l'Est", "bailleur-social", ept);
        create(9, "Service numérique du territoire", "intercommunalite", ept);
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
                        "Coordination (démonstration)",
                        "coordination" + number + "@example.org",
                        null,
                        false));
    }

    private ActorDetail create(int number, String name, String type, TerritoryView actsIn, String... networks) {
        return actors.create(new ActorInput(
                name + " (démonstration)",
                null,
                type,
                null,
                actsIn.code(),
                null,
                FICTION.formatted(number),
                "contact" + number + "@example.org",
                null,
                "Organisation fictive de la démonstration.",
                List.of(networks)));
    }

    private static TerritoryView commune(List<TerritoryView> communes, int number) {
        return communes.get(number % communes.size());
    }
}
