package fr.maillage.web.identity;

import fr.maillage.identity.account.AccountFilter;
import fr.maillage.identity.account.AccountService;
import fr.maillage.identity.account.AccountSummary;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Moments;
import fr.maillage.web.shared.TableFile;
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
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of accounts as a table for spreadsheets, with the filters and the order of the page. */
@Path("/accounts." + TableAnswers.FORMAT)
@Tag(name = "accounts")
public class AccountExportResource {

    private static final List<String> COLUMNS =
            List.of("login", "displayName", "email", "grants", "status", "lastSignIn");

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
        Page<AccountSummary> first = service.list(filter, order);
        TableFile table = new TableFile(
                Languages.of(request),
                text("identity.export.file"),
                text("identity.list.title"),
                COLUMNS.stream().map(c -> text("identity.column." + c)).toList(),
                sink -> {
                    write(sink, first);
                    for (int number = 1; number < first.pageCount(); number++) {
                        write(sink, service.list(filter, order.at(number)));
                    }
                });
        return TableAnswers.of(table, format);
    }

    private void write(Consumer<List<?>> sink, Page<AccountSummary> page) {
        grantTexts.prepare(
                page.items().stream().flatMap(a -> a.grants().stream()).toList());
        page.items().forEach(account -> sink.accept(cells(account)));
    }

    private List<String> cells(AccountSummary account) {
        return Stream.of(
                        account.login(),
                        account.displayName(),
                        account.email(),
                        String.join(" | ", grantTexts.of(account.grants())),
                        text("identity.status." + status(account)),
                        Moments.cell(account.lastSignInAt()))
                .map(cell -> cell == null ? "" : cell)
                .toList();
    }

    private static String status(AccountSummary account) {
        if (!account.active()) {
            return "closed";
        }
        return account.demonstration() ? "demonstration" : "active";
    }

    private String text(String key) {
        Locale locale = Languages.of(request);
        return Messages.text(locale, key);
    }
}
