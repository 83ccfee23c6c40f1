package fr.maillage.demonstration;

import fr.maillage.identity.Grant;
import fr.maillage.identity.Role;
import fr.maillage.identity.account.AccountFilter;
import fr.maillage.identity.account.AccountInput;
import fr.maillage.identity.account.AccountService;
import fr.maillage.identity.account.DemonstrationLoginService;
import fr.maillage.person.PersonAccountService;
import fr.maillage.person.PersonService;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Makes one account per role of the demonstration, all with the same password, in a database that has none but the
 * first administrator. Never outside the demonstration: everybody knows that password.
 */
@ApplicationScoped
public class DemonstrationAccounts {

    private static final Logger LOG = System.getLogger(DemonstrationAccounts.class.getName());
    private static final String PASSWORD = "demonstration";
    private static final String MEMBER = "membre";

    /** Somebody of the story who sits in its body. */
    private static final String SEATED = "ref001@example.org";

    @Inject
    private AccountService accounts;

    @Inject
    private DemonstrationLoginService brought;

    @Inject
    private PersonService people;

    @Inject
    private PersonAccountService owners;

    @Inject
    private StoryPlace story;

    @Inject
    private TerritoryService territories;

    /** Makes the accounts, where there are none but the first administrator's. */
    @Transactional
    public void createMissing() {
        if (accounts.list(AccountFilter.ALL, PageRequest.first()).total() <= 1) {
            createAll();
        }
    }

    /** They are not let in while the demonstration is off; whoever turned it off should know that they are there. */
    void sayWhoIsLocked() {
        List<String> logins = brought.logins();
        if (!logins.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "The demonstration is off (MAILLAGE_DEMO): its accounts are locked: {0}. Close them, or give each a"
                            + " password of its own.",
                    String.join(", ", logins));
        }
    }

    /** Says that the member's account is that of somebody who sits in the body, so that it lists the links she gets. */
    void seatMember() {
        AccountFilter member = new AccountFilter(null, null, null, true, true);
        people.byEmail(SEATED).stream()
                .findFirst()
                .map(person -> people.get(person.id()))
                .ifPresent(person -> accounts.list(member, PageRequest.first()).items().stream()
                        .filter(account -> account.login().equals(MEMBER))
                        .forEach(account -> owners.link(person.id(), person.version(), account.id())));
    }

    private void createAll() {
        TerritoryView committee = territories.committee();
        TerritoryView ept = story.intercommunality(committee);
        brought.create(
                List.of(
                        account(
                                "departement",
                                "Camille Departement (démonstration)",
                                Role.DEPARTMENT_OFFICER,
                                committee),
                        account("ept", "Dominique Ept (démonstration)", Role.EPT_OFFICER, ept),
                        account("prefecture", "Claude Prefecture (démonstration)", Role.PREFECTURE, committee),
                        account(MEMBER, "Alex Membre (démonstration)", Role.MEMBER, committee),
                        account("conseiller", "Lou Conseiller (démonstration)", Role.ADVISER, ept)),
                PASSWORD);
    }

    private static AccountInput account(String login, String name, Role role, TerritoryView territory) {
        return new AccountInput(login, name, null, "fr", true, List.of(new Grant(role, territory.id())));
    }
}
