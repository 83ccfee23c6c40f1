package fr.maillage.web.committee;

import fr.maillage.committee.attendance.AttendanceService;
import fr.maillage.committee.attendance.SheetEntry;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.rest.ListTable;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who took part in a gathering as a table for spreadsheets. */
@Path("/gatherings/{id}/attendance." + TableAnswers.FORMAT)
@Tag(name = "gatherings")
public class AttendanceExportResource {

    private static final PageRequest ALL = new PageRequest(0, PageRequest.MAX_SIZE, null, true);

    private static final ListTable<SheetEntry> TABLE = new ListTable<SheetEntry>(
                    "committee.attendance.export.file", "committee.attendance.title")
            .column("committee.member.name", SheetEntry::name)
            .column("committee.member.actor", SheetEntry::actor)
            .column(
                    "committee.attendance.presence",
                    (row, locale) -> row.presence() == null
                            ? null
                            : Messages.text(locale, "committee.attendance.one." + row.presence()))
            .column("committee.member.group", SheetEntry::group);

    @Inject
    private AttendanceService attendance;

    @Inject
    private Caller caller;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "Who took part in a gathering, for spreadsheets")
    public Response export(@PathParam("id") String id, @PathParam("format") String format) {
        caller.require(Permission.READ_CONTACTS);
        UUID gathering = Identifiers.of("committee.gathering", id);
        return TABLE.pages(request, format, number -> attendance.entries(gathering, ALL.at(number)));
    }
}
