package fr.maillage.identity;

import static fr.maillage.identity.TestAccounts.create;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@InsideEar
class TokenServiceIT {

    @Inject
    TokenService tokens;

    @Inject
    IdentityService identities;

    @Inject
    Caller caller;

    @Test
    void tokens_are_listed_revoked_and_never_stored_as_they_are() {
        create("machine");
        CallerIdentity herself = identities.identityOf("machine").orElseThrow();
        NewToken first = caller.runAs(herself, () -> tokens.create("premier", TokenService.LONGEST));
        NewToken second = caller.runAs(herself, () -> tokens.create("second", TokenService.LONGEST));
        assertThat(Sql.number("select count(*) from access_token where hash = ?", first.token()))
                .isZero();

        caller.runAs(herself, () -> {
            tokens.revoke(first.id());
            return null;
        });

        assertThat(identities.ofToken(first.token())).isEmpty();
        assertThat(identities.ofToken(second.token())).isPresent();
        assertThat(caller.runAs(herself, tokens::list))
                .extracting(TokenView::name)
                .containsExactly("second");
    }

    @Test
    void a_token_makes_no_token() {
        create("engendree");
        CallerIdentity herself = identities.identityOf("engendree").orElseThrow();
        NewToken first = caller.runAs(herself, () -> tokens.create("premier", Duration.ofMinutes(5)));
        CallerIdentity program = identities.ofToken(first.token()).orElseThrow().identity();

        assertThatThrownBy(() -> caller.runAs(program, () -> tokens.create("sans fin", TokenService.LONGEST)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.DENIED));
        assertThat(caller.runAs(herself, tokens::list))
                .extracting(TokenView::name)
                .containsExactly("premier");
    }

    @Test
    void an_expired_token_is_refused() {
        create("perimee");
        CallerIdentity herself = identities.identityOf("perimee").orElseThrow();
        NewToken token = caller.runAs(herself, () -> tokens.create("court", TokenService.LONGEST));

        Sql.update(
                "update access_token set expires_at = created_at where uuid = ?",
                token.id().toString());

        assertThat(identities.ofToken(token.token())).isEmpty();
    }

    @Test
    void somebody_else_cannot_revoke_a_token() {
        create("proprietaire");
        create("intruse");
        NewToken token = caller.runAs(
                identities.identityOf("proprietaire").orElseThrow(), () -> tokens.create("sien", TokenService.LONGEST));

        assertThatThrownBy(() -> caller.runAs(identities.identityOf("intruse").orElseThrow(), () -> {
                    tokens.revoke(token.id());
                    return null;
                }))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
    }
}
