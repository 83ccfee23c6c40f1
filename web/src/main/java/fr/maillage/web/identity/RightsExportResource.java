package fr.maillage.web.identity;

import fr.maillage.identity.account.ReviewedAccount;
import fr.maillage.identity.account.ReviewedAccount.HeldGrant;
import fr.maillage.identity.account.RightsReviewService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.TableFile;
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
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rights that people hold as a table for spreadsheets, one line per right. */
@Path("/rights." + TableAnswers.FORMAT)
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
    @Operation(summary = "Who holds which right since when, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        Page<ReviewedAccount> first = page(0);
        TableFile table = new TableFile(
                Languages.of(request),
                text("identity.review.file"),
                text("identity.review.title"),
                COLUMNS.stream().map(this::text).toList(),
                sink -> {
                    for (Page<ReviewedAccount> page = first;
                            !page.items().isEmpty();
                            page = page(page.request().page() + 1)) {
                        write(sink, page);
                    }
                });
        return TableAnswers.of(table, format);
    }

    private Page<ReviewedAccount> page(int number) {
        return service.list(new PageRequest(number, PageRequest.MAX_SIZE, "name", true));
    }

    private void write(Consumer<List<?>> sink, Page<ReviewedAccount> page) {
        grantTexts.prepare(page.items().stream()
                .flatMap(a -> a.grants().stream())
                .map(HeldGrant::grant)
                .toList());
        for (ReviewedAccount account : page.items()) {
            for (HeldGrant held : account.grants()) {
                sink.accept(Arrays.asList(
                        account.displayName(),
                        account.login(),
                        grantTexts.of(List.of(held.grant())).get(0),
                        day(held.since()),
                        day(account.lastSignInAt()),
                        account.expiresOn(),
                        day(account.reviewedAt()),
                        account.reviewedBy()));
            }
        }
    }

    private static LocalDate day(OffsetDateTime at) {
        return at == null ? null : at.atZoneSameInstant(ClockProducer.PARIS).toLocalDate();
    }

    private String text(String key) {
        return Messages.text(Languages.of(request), key);
    }
}
