package fr.maillage.identity;

import static fr.maillage.identity.TestAccounts.ELSEWHERE;
import static fr.maillage.identity.TestAccounts.HOME;
import static fr.maillage.identity.TestAccounts.create;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.account.AccountAccessService;
import fr.maillage.identity.account.AccountService;
import fr.maillage.identity.account.NewPassword;
import fr.maillage.identity.model.LockPolicy;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** Wrong passwords lock an account, but not for its holder where she has signed in before. */
@InsideEar
class AccountLockIT {

    @Inject
    AccountService accounts;

    @Inject
    AccountAccessService access;

    @Inject
    SignInService signIn;

    @Test
    void wrong_passwords_in_a_row_lock_an_account_until_it_is_unlocked() {
        NewPassword made = create("assiegee");
        for (int i = 1; i < LockPolicy.FAILURES; i++) {
            signIn.signIn("assiegee", "faux", HOME);
        }
        assertThat(signIn.signIn("assiegee", made.password(), HOME)).isPresent();
        for (int i = 1; i <= LockPolicy.FAILURES; i++) {
            signIn.signIn("assiegee", "faux", HOME);
        }

        assertThat(signIn.signIn("assiegee", made.password(), ELSEWHERE)).isEmpty();
        OffsetDateTime until =
                As.administrator(() -> accounts.get(made.account())).lockedUntil();
        assertThat(until).isNotNull();
        Sql.update(
                "update account set failed_sign_ins = 19 where uuid = ?",
                made.account().toString());
        signIn.signIn("assiegee", "faux", ELSEWHERE);
        assertThat(As.administrator(() -> accounts.get(made.account())).lockedUntil())
                .as("failures while it is locked do not lock it anew")
                .isEqualTo(until);
        assertThat(signIn.signIn("assiegee", made.password(), HOME))
                .as("from where she has signed in before")
                .isPresent();
        assertThat(signIn.signIn("assiegee", made.password(), ELSEWHERE))
                .as("the lock holds for others")
                .isEmpty();

        As.administrator(() -> {
            access.unlock(made.account());
            return null;
        });
        assertThat(signIn.signIn("assiegee", made.password(), ELSEWHERE)).isPresent();
    }

    @Test
    void an_address_is_known_to_its_own_account_alone_and_for_half_a_year() {
        NewPassword made = create("habituee");
        create("voisine");
        signIn.check("habituee", made.password(), HOME).orElseThrow();
        assertThat(signIn.knows("Habituee", HOME)).isTrue();
        assertThat(signIn.knows("habituee", ELSEWHERE)).isFalse();
        assertThat(signIn.knows("voisine", HOME)).isFalse();
        assertThat(Sql.number("select count(*) from account_address where digest like ?", "%" + HOME + "%"))
                .isZero();

        Sql.update(
                "update account_address set last_at = timestamp with time zone '2020-01-01 00:00:00+00'"
                        + " where account_id = (select id from account where uuid = ?)",
                made.account().toString());

        assertThat(signIn.knows("habituee", HOME)).isFalse();
        signIn.check("habituee", made.password(), ELSEWHERE).orElseThrow();
        assertThat(Sql.number(
                        "select count(*) from account_address where account_id = (select id from account where uuid = ?)",
                        made.account().toString()))
                .isEqualTo(1);
    }

    @Test
    void a_lock_ends_by_itself() {
        NewPassword made = create("patiente");
        Sql.update(
                "update account set locked_at = timestamp with time zone '2020-01-01 00:00:00+00' where uuid = ?",
                made.account().toString());

        assertThat(signIn.signIn("patiente", made.password(), HOME)).isPresent();
    }
}
