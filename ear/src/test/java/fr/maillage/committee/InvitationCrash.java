package fr.maillage.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.maillage.notification.OutboxFixture;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.Browser;
import fr.maillage.testing.LocalMailServer.Mail;
import fr.maillage.testing.MailedProduct;
import fr.maillage.testing.ProductServer;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server dies while 500 members are invited. */
@Tag("long")
class InvitationCrash {

    private static final int MEMBERS = 500;

    @Test
    void each_of_500_members_gets_her_invitation_with_its_entry_although_the_server_died_half_way() {
        try (MailedProduct product = MailedProduct.start("invitation-crash")) {
            try (Browser browser = product.signedIn("ept", Browser.WIDE)) {
                invite(product, browser);
                ProductServer.await(
                        "half of them",
                        Duration.ofMinutes(3),
                        () -> invited(product).size() >= MEMBERS / 2);
            }
            product.killAndStart();
            ProductServer.await(
                    "all of them", Duration.ofMinutes(3), () -> invited(product).size() == MEMBERS);

            assertThat(product.mail().mails())
                    .hasSizeBetween(MEMBERS, MEMBERS + OutboxFixture.DOUBLED_AT_MOST)
                    .allSatisfy(mail -> assertThat(mail.calendar()).contains("METHOD:REQUEST"));
        }
    }

    private static void invite(MailedProduct product, Browser browser) {
        Page page = browser.page();
        product.members(
                page,
                IntStream.range(0, MEMBERS)
                        .mapToObj(i ->
                                "Fils du clavier;Association;Gagny;Membre %d;;membre%d@exemple.test;;A".formatted(i, i))
                        .collect(Collectors.joining("\n")));
        String body = page.url().substring(page.url().indexOf("id=") + 3);
        String gathering = product.created(page, "/api/v1/gatherings", """
                {"title":"Les freins","body":"%s","heldOn":"%s","mode":"online"}
                """.formatted(
                        body, ClockProducer.today(Clock.systemUTC()).plusDays(9)));
        browser.open("/committee/gathering/invite.xhtml?id=" + gathering);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer les invitations"))
                .press("Enter");
        page.waitForURL("**/committee/gathering/detail.xhtml?**");
    }

    private static Set<String> invited(MailedProduct product) {
        return product.mail().mails().stream().map(Mail::recipient).collect(Collectors.toSet());
    }
}
