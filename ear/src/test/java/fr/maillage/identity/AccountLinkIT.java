package fr.maillage.identity;

import static fr.maillage.identity.TestAccounts.HOME;
import static fr.maillage.identity.TestAccounts.create;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.account.AccountAccessService;
import fr.maillage.identity.account.LinkPurpose;
import fr.maillage.identity.account.LinkView;
import fr.maillage.identity.account.NewLink;
import fr.maillage.identity.account.NewPassword;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Who is invited, or has forgotten her password, chooses one by a link. */
@InsideEar
class AccountLinkIT {

    private static final String CHOSEN = "quatre pommes vertes";

    @Inject
    AccountAccessService access;

    @Inject
    SignInService signIn;

    @Test
    void an_invitation_lets_its_holder_choose_a_password_once() {
        UUID id = create("invitee").account();
        String secret = secret(As.administrator(() -> access.createLink(id)));

        assertThat(access.link(secret)).isEqualTo(new LinkView(LinkPurpose.INVITATION, "invitee", "Compte invitee"));
        access.choosePassword(secret, CHOSEN);

        assertThat(signIn.signIn("invitee", CHOSEN, HOME)).isPresent();
        leadsNowhere(() -> access.choosePassword(secret, "encore un autre mot"));
        leadsNowhere(() -> access.link(secret));
        assertThat(Sql.number("select count(*) from account_link where hash = ?", secret))
                .isZero();
    }

    @Test
    void a_refused_password_does_not_consume_the_link() {
        UUID id = create("hesitante").account();
        String secret = secret(As.administrator(() -> access.createLink(id)));

        assertThatThrownBy(() -> access.choosePassword(secret, "court"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations())
                                .extracting(Violation::rule)
                                .containsExactly("password-too-short"));

        access.choosePassword(secret, CHOSEN);
        assertThat(signIn.signIn("hesitante", CHOSEN, HOME)).isPresent();
    }

    @Test
    void only_the_last_link_counts_and_only_in_time() {
        NewPassword made = create("oublieuse");
        signIn.signIn("oublieuse", made.password(), HOME);
        String first = secret(As.administrator(() -> access.createLink(made.account())));
        NewLink second = As.administrator(() -> access.createLink(made.account()));

        assertThat(second.purpose()).isEqualTo(LinkPurpose.RESET);
        leadsNowhere(() -> access.link(first));
        // The old password holds until a new one is chosen.
        assertThat(signIn.signIn("oublieuse", made.password(), HOME)).isPresent();
        Sql.update(
                "update account_link set expires_at = created_at where account_id = (select id from account where uuid = ?)",
                made.account().toString());
        leadsNowhere(() -> access.choosePassword(secret(second), CHOSEN));
        leadsNowhere(() -> access.link("invente"));
    }

    private static String secret(NewLink link) {
        return link.address().substring(link.address().indexOf("link=") + 5);
    }

    private static void leadsNowhere(ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
    }
}
