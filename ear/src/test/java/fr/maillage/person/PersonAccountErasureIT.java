package fr.maillage.person;

import static fr.maillage.person.PeopleDesk.kind;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.administration.PersonFileService;
import fr.maillage.administration.PersonQuery;
import fr.maillage.identity.account.AccountRetention;
import fr.maillage.identity.account.AccountService;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Remains of a person and her account when one of them is erased or forgotten. */
@InsideEar
class PersonAccountErasureIT {

    private static final OffsetDateTime BEFORE = OffsetDateTime.of(2002, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    @Resource
    private UserTransaction transaction;

    @Inject
    private AccountRetention retention;

    @Inject
    private PersonAccountService links;

    @Inject
    private AccountService accounts;

    @Inject
    private PersonFileService files;

    @Inject
    private PeopleDesk desk;

    @Inject
    private PersonAccountDesk pairs;

    @Test
    void erasing_an_account_leaves_its_person_and_erasing_a_person_leaves_her_account() {
        UUID amel = pairs.person("Amel");
        pairs.link(amel, pairs.account("un"));
        erase(new PersonQuery(pairs.word() + "-un@exemple.fr", null, null));
        assertThat(desk.person(amel).account()).isFalse();

        UUID second = pairs.account("deux");
        pairs.link(amel, second);
        erase(new PersonQuery(null, "person", amel.toString()));
        assertThat(kind(() -> desk.person(amel))).isEqualTo(Kind.NOT_FOUND);
        assertThat(As.administrator(() -> links.personOf(second))).isEmpty();
        assertThat(As.administrator(() -> accounts.get(second)).login()).isEqualTo(pairs.word() + "-deux");
    }

    @Test
    void an_account_that_is_forgotten_in_time_leaves_its_person() throws Exception {
        UUID amel = pairs.person("Amel");
        UUID account = pairs.account("un");
        pairs.link(amel, account);
        Sql.update(
                "update account set created_at = timestamp with time zone '2001-01-01 00:00:00+00:00' where uuid = ?",
                account.toString());

        assertThat(forget()).isPositive();

        assertThat(desk.person(amel).account()).isFalse();
        assertThat(Sql.number("select count(*) from account where uuid = ?", account.toString()))
                .isZero();
    }

    /** Within a transaction, as the nightly job works. */
    private int forget() throws Exception {
        transaction.begin();
        int forgotten = As.system(() -> retention.removeBefore(BEFORE, 100));
        transaction.commit();
        return forgotten;
    }

    private void erase(PersonQuery query) {
        As.administrator(() -> {
            files.erase(query);
            return null;
        });
    }
}
