package io.kaifang.catalog.directory.rest;

import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.catalog.directory.ImportResourceDirectory;
import io.kaifang.catalog.directory.intake.DirectoryEntry;
import io.kaifang.catalog.directory.intake.DirectoryImport;
import io.kaifang.catalog.directory.intake.DirectoryStore;
import io.kaifang.catalog.listing.CatalogRule;
import io.kaifang.catalog.listing.view.BrokenTieQueries;
import io.kaifang.catalog.listing.view.BrokenTieQueries.BrokenTieAnswer;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.rest.Caller;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The agency's own resource directory, to which listed fields are tied (Art. 9). */
@Path("/resource-directory")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.AGENCY)
@Blocking
@Tag(name = "Resource directory")
public class ResourceDirectoryResource {
    /** The directory in force, a page of its entries with it. */
    public record DirectoryAnswer(
            AgencyId agency, Sha256 content, long columns, Instant receivedAt, Page<DirectoryEntry> entries) {}

    /** What was stored, and which ties of the agency's listings no longer lead into it. */
    public record ImportAnswer(AgencyId agency, Sha256 content, long columns, List<BrokenTieAnswer> brokenTies) {}

    private final DirectoryImport directories;
    private final DirectoryStore store;
    private final BrokenTieQueries brokenTies;
    private final RequestCommands commands;
    private final Caller caller;

    ResourceDirectoryResource(
            DirectoryImport directories,
            DirectoryStore store,
            BrokenTieQueries brokenTies,
            RequestCommands commands,
            Caller caller) {
        this.directories = directories;
        this.store = store;
        this.brokenTies = brokenTies;
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @Consumes("text/csv")
    @Summary(
            zh = "整体导入公共数据目录：UTF-8 编码的 CSV，列为 resource,resource_title,column,column_title",
            en = "Import the directory, whole: resource,resource_title,column,column_title as CSV in UTF-8",
            zhDescription = "替换原有目录。任何一行有误则全部不导入，并列出所有错误。",
            enDescription =
                    "It replaces the one before. If any row is faulty, nothing is imported, and all faults are listed.")
    public ImportAnswer take(InputStream csv) throws IOException {
        ImportResourceDirectory command = directories.take(caller.requireAgency(), csv);
        commands.send(command);
        return new ImportAnswer(command.agency(), command.content(), command.columns(), brokenTiesOf(command.agency()));
    }

    @GET
    @Path("/broken-ties")
    @Summary(
            zh = "数据集中与公共数据目录失去关联的数据项（第九条）",
            en = "Fields of the agency's listings whose ties no longer lead into its directory (Art. 9)",
            zhDescription = "请变更数据集，或导入含有该字段的公共数据目录。",
            enDescription = "Amend the listing, or import a directory that holds the column.")
    public List<BrokenTieAnswer> brokenTies() {
        return brokenTiesOf(caller.requireAgency());
    }

    private List<BrokenTieAnswer> brokenTiesOf(AgencyId agency) {
        return ViewQueries.now(() -> brokenTies.of(agency));
    }

    @GET
    @Summary(zh = "现行公共数据目录", en = "The directory in force")
    public DirectoryAnswer get(@BeanParam @Valid PageRequest page) {
        AgencyId agency = caller.requireAgency();
        DirectoryStore.Received inForce =
                store.inForce(agency).orElseThrow(() -> new RuleViolated(CatalogRule.DIRECTORY_MUST_EXIST));
        List<String> after = page.after(2).orElse(List.of("", ""));
        List<DirectoryEntry> rows = store.entries(agency, after.get(0), after.get(1), page.rowsToRead());
        return new DirectoryAnswer(
                agency,
                inForce.content(),
                inForce.columns(),
                inForce.at(),
                Page.of(rows, page, row -> row, row -> List.of(row.resource(), row.column())));
    }
}
