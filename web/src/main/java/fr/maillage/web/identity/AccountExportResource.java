package fr.maillage.web.identity;

import fr.maillage.identity.account.AccountFilter;
import fr.maillage.identity.account.AccountService;
import fr.maillage.identity.account.AccountSummary;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Moments;
import fr.maillage.web.shared.rest.ListTable;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of accounts as a table for spreadsheets, with the filters and the order of the page. */
@Path("/accounts." + TableAnswers.FORMAT)
@Tag(name = "accounts")
public class AccountExportResource {

    @Inject
    private AccountService service;

    @Inject
    private AccountFilters filters;

    @Inject
    private GrantTexts grantTexts;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The accounts that the filters select, for spreadsheets")
    public Response export(
            @PathParam("format") String format,
            @QueryParam("sort") String sort,
            @QueryParam("dir") @DefaultValue("asc") String direction) {
        AccountFilter filter = filters.of(request);
        PageRequest order = Asked.of(request).order("name", true);
        return table().pages(request, format, number -> page(filter, order.at(number)));
    }

    private ListTable<AccountSummary> table() {
        return new ListTable<AccountSummary>("identity.export.file", "identity.list.title")
                .column("identity.column.login", AccountSummary::login)
                .column("identity.column.displayName", AccountSummary::displayName)
                .column("identity.column.email", AccountSummary::email)
                .column("identity.column.grants", account -> String.join(" | ", grantTexts.of(account.grants())))
                .words("identity.column.status", "identity.status.", AccountExportResource::status)
                .column("identity.column.lastSignIn", account -> Moments.cell(account.lastSignInAt()));
    }

    private Page<AccountSummary> page(AccountFilter filter, PageRequest order) {
        Page<AccountSummary> page = service.list(filter, order);
        grantTexts.prepare(
                page.items().stream().flatMap(a -> a.grants().stream()).toList());
        return page;
    }

    private static String status(AccountSummary account) {
        if (!account.active()) {
            return "closed";
        }
        return account.demonstration() ? "demonstration" : "active";
    }
}
