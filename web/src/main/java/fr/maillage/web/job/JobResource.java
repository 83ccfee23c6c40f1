package fr.maillage.web.job;

import fr.maillage.document.DocumentView;
import fr.maillage.identity.Permission;
import fr.maillage.job.JobRunFilter;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.job.JobStatus;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.rest.Attachments;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Runs of jobs: what is going on, starting, stopping, restarting. */
@Path("/jobs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "jobs")
public class JobResource {

    private static final String ID = "{id: [0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}";

    @Inject
    private JobRunService runs;

    @Context
    private HttpServletRequest request;

    /** A page of runs. */
    public record JobListAnswer(long total, List<JobAnswer> items) {}

    @GET
    @Operation(summary = "The runs that one may see, the newest first")
    @Parameter(name = "page", description = "from 1")
    @Parameter(name = "size", description = "at most 200")
    @Parameter(name = "sort", description = "created, job, status or owner")
    @Parameter(name = "dir", description = "asc or desc")
    public JobListAnswer list(
            @QueryParam("job") String job,
            @QueryParam("status") List<String> statuses,
            @QueryParam("owner") String owner,
            @QueryParam("mine") String mine) {
        Asked asked = Asked.of(request);
        PageRequest slice = asked.order("created", false)
                .of(
                        asked.number("page", 1, Integer.MAX_VALUE, 1) - 1,
                        asked.number("size", 1, PageRequest.MAX_SIZE, PageRequest.DEFAULT_SIZE));
        Page<JobRunView> page = runs.list(
                new JobRunFilter(asked.text("job"), statuses(statuses), asked.text("owner"), asked.flag("mine")),
                slice);
        return new JobListAnswer(
                page.total(), page.items().stream().map(this::answer).toList());
    }

    @POST
    // Which permission a job wants follows from its name; none wants less than this.
    @Needs(Permission.READ)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Start a job",
            description = "The body names the job; every other member is a parameter of it: {\"job\":\"…\"}")
    @APIResponse(responseCode = "202", description = "Recorded; Location tells where to follow it")
    @APIResponse(responseCode = "422", description = "No such job, or parameters that it refuses")
    public Response start(JsonObject wanted) {
        Map<String, String> parameters = new HashMap<>();
        Records.present(wanted).forEach((name, value) -> parameters.put(name, text(name, value)));
        String job = parameters.remove("job");
        return accepted(runs.start(job, parameters));
    }

    @GET
    @Path("/" + ID)
    @Operation(summary = "How far a run is, and what it did")
    @APIResponse(responseCode = "200", description = "The run")
    @APIResponse(responseCode = "404", description = "There is none that one may see")
    public JobAnswer get(@PathParam("id") UUID id) {
        return answer(runs.get(id));
    }

    @POST
    @Path("/" + ID + "/stop")
    @Operation(summary = "Ask a run to stop after its current chunk")
    @APIResponse(responseCode = "202", description = "It will stop")
    @APIResponse(responseCode = "409", description = "It has ended already")
    public Response stop(@PathParam("id") UUID id) {
        runs.stop(id);
        return accepted(id);
    }

    @POST
    @Path("/" + ID + "/restart")
    @Operation(summary = "Let a stopped, failed or interrupted run go on where it was")
    @APIResponse(responseCode = "202", description = "It will go on")
    @APIResponse(responseCode = "409", description = "It works, waits or is completed")
    public Response restart(@PathParam("id") UUID id) {
        runs.restart(id);
        return accepted(id);
    }

    @GET
    @Path("/" + ID + "/rejects")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The rejected records of a run, as a file to correct and send again")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "Nothing was rejected, or no such run")
    public Response rejects(@PathParam("id") UUID id) {
        DocumentView file = runs.rejects(id);
        return Attachments.of(runs.openRejects(id), file.fileName(), file.mediaType(), file.size());
    }

    private Response accepted(UUID id) {
        return Response.accepted(get(id)).location(URI.create("jobs/" + id)).build();
    }

    private JobAnswer answer(JobRunView run) {
        Optional<String> waitsFor = run.status() == JobStatus.STOPPING ? runs.waitsFor(run.id()) : Optional.empty();
        return JobAnswer.of(run, Languages.of(request), waitsFor);
    }

    static Set<JobStatus> statuses(List<String> names) {
        Set<JobStatus> statuses = EnumSet.noneOf(JobStatus.class);
        for (String name : names) {
            if (!name.isBlank()) {
                statuses.add(status(name));
            }
        }
        return statuses;
    }

    private static JobStatus status(String name) {
        try {
            return JobStatus.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("status", "unknown-value", name);
        }
    }

    private static String text(String name, JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).toString();
            case TRUE, FALSE -> value.toString();
            default -> throw Problem.invalid(name, "job-parameter-text", null);
        };
    }
}
