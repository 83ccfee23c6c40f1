package fr.maillage.web.identity;

import fr.maillage.identity.ReviewedAccount;
import fr.maillage.identity.ReviewedAccount.HeldGrant;
import fr.maillage.identity.RightsReviewService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.SpreadsheetCsv;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.rest.Attachments;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rights that people hold as a table for spreadsheets, one line per right. */
@Path("/rights.csv")
@Tag(name = "accounts")
public class RightsExportResource {

    private static final List<String> COLUMNS = List.of(
            "identity.column.displayName",
            "identity.column.login",
            "identity.column.grants",
            "identity.review.column.since",
            "identity.column.lastSignIn",
            "identity.column.expiresOn",
            "identity.review.reviewed",
            "identity.review.column.by");

    @Inject
    private RightsReviewService service;

    @Inject
    private GrantTexts grantTexts;

    @Context
    private HttpServletRequest request;

    @GET
    @Produces(SpreadsheetCsv.MEDIA_TYPE)
    @Operation(summary = "Who holds which right since when, for spreadsheets")
    public Response export() {
        Page<ReviewedAccount> first = page(0);
        StreamingOutput body = out -> {
            try (SpreadsheetCsv csv = SpreadsheetCsv.to(out)) {
                csv.row(COLUMNS.stream().map(this::text).toList());
                for (Page<ReviewedAccount> page = first;
                        !page.items().isEmpty();
                        page = page(page.request().page() + 1)) {
                    write(csv, page);
                }
            }
        };
        return Response.ok(body)
                .header("Content-Disposition", Attachments.disposition(text("identity.review.file") + ".csv"))
                .build();
    }

    private Page<ReviewedAccount> page(int number) {
        return service.list(new PageRequest(number, PageRequest.MAX_SIZE, "name", true));
    }

    private void write(SpreadsheetCsv csv, Page<ReviewedAccount> page) {
        grantTexts.prepare(page.items().stream()
                .flatMap(a -> a.grants().stream())
                .map(HeldGrant::grant)
                .toList());
        for (ReviewedAccount account : page.items()) {
            for (HeldGrant held : account.grants()) {
                csv.row(
                        account.displayName(),
                        account.login(),
                        grantTexts.of(List.of(held.grant())).get(0),
                        day(held.since()),
                        day(account.lastSignInAt()),
                        Objects.toString(account.expiresOn(), ""),
                        day(account.reviewedAt()),
                        account.reviewedBy());
            }
        }
    }

    private static String day(OffsetDateTime at) {
        return at == null
                ? ""
                : at.atZoneSameInstant(ClockProducer.PARIS).toLocalDate().toString();
    }

    private String text(String key) {
        return Messages.text(Languages.of(request), key);
    }
}
