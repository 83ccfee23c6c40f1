package fr.maillage.web.identity;

import fr.maillage.identity.account.ReviewedAccount;
import fr.maillage.identity.account.ReviewedAccount.HeldGrant;
import fr.maillage.identity.account.RightsReviewService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.rest.ListTable;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rights that people hold as a table for spreadsheets, one line per right. */
@Path("/rights." + TableAnswers.FORMAT)
@Tag(name = "accounts")
public class RightsExportResource {

    private record Right(ReviewedAccount account, OffsetDateTime since, String text) {}

    private static final ListTable<Right> TABLE = new ListTable<Right>("identity.review.file", "identity.review.title")
            .column("identity.column.displayName", right -> right.account().displayName())
            .column("identity.column.login", right -> right.account().login())
            .column("identity.column.grants", Right::text)
            .column("identity.review.column.since", right -> day(right.since()))
            .column("identity.column.lastSignIn", right -> day(right.account().lastSignInAt()))
            .column("identity.column.expiresOn", right -> right.account().expiresOn())
            .column("identity.review.reviewed", right -> day(right.account().reviewedAt()))
            .column("identity.review.column.by", right -> right.account().reviewedBy());

    @Inject
    private RightsReviewService service;

    @Inject
    private GrantTexts grantTexts;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "Who holds which right since when, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        return TABLE.pages(request, format, this::page, this::rights);
    }

    private Page<ReviewedAccount> page(int number) {
        Page<ReviewedAccount> page = service.list(new PageRequest(number, PageRequest.MAX_SIZE, "name", true));
        grantTexts.prepare(page.items().stream()
                .flatMap(a -> a.grants().stream())
                .map(HeldGrant::grant)
                .toList());
        return page;
    }

    private Stream<Right> rights(ReviewedAccount account) {
        return account.grants().stream()
                .map(held -> new Right(
                        account,
                        held.since(),
                        grantTexts.of(List.of(held.grant())).get(0)));
    }

    private static LocalDate day(OffsetDateTime at) {
        return at == null ? null : at.atZoneSameInstant(ClockProducer.PARIS).toLocalDate();
    }
}
