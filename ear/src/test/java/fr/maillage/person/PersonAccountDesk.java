package fr.maillage.person;

import static fr.maillage.actor.ActorDesk.GAGNY;

import fr.maillage.identity.account.AccountInput;
import fr.maillage.identity.account.AccountService;
import fr.maillage.identity.account.AccountView;
import fr.maillage.testing.As;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People of Gagny and accounts whose names bear a word of the test, and whose is whose. */
@Dependent
class PersonAccountDesk {

    @Inject
    private PersonAccountService links;

    @Inject
    private AccountService accounts;

    @Inject
    private PeopleDesk desk;

    private final String word = "compte" + UUID.randomUUID().toString().substring(0, 8);

    String word() {
        return word;
    }

    UUID person(String first) {
        return desk.resident(GAGNY, first + " " + word, null).id();
    }

    UUID account(String end) {
        String login = word + "-" + end;
        return As.administrator(() -> accounts.create(
                        new AccountInput(login, "Compte " + login, login + "@exemple.fr", "fr", true, List.of())))
                .account();
    }

    Object link(UUID person, UUID account) {
        int version = desk.person(person).version();
        return As.administrator(() -> {
            links.link(person, version, account);
            return person;
        });
    }

    void unlink(UUID person) {
        int version = desk.person(person).version();
        As.administrator(() -> {
            links.unlink(person, version);
            return null;
        });
    }

    Optional<AccountView> accountOf(UUID person) {
        return As.administrator(() -> links.accountOf(person));
    }
}
