package io.kaifang.accessrequest.calendar.rest;

import io.kaifang.accessrequest.calendar.CalendarYear;
import io.kaifang.accessrequest.calendar.PublishWorkCalendar;
import io.kaifang.accessrequest.calendar.view.WorkCalendarProjection.WorkCalendarRow;
import io.kaifang.accessrequest.calendar.view.WorkCalendarQueries;
import io.kaifang.rest.RequestCommands;
import io.kaifang.rest.Role;
import io.kaifang.rest.Summary;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The working days by which deadlines are counted, year by year. */
@Path("/work-calendars")
public class WorkCalendarsResource {
    private final RequestCommands commands;
    private final WorkCalendarQueries calendars;

    WorkCalendarsResource(RequestCommands commands, WorkCalendarQueries calendars) {
        this.commands = commands;
        this.calendars = calendars;
    }

    /** A year as the State Council's notice says. */
    public record YearForm(
            @Min(2018) @Max(2199) int year,
            @NotNull @Size(max = 200) List<@NotNull LocalDate> holidaysOnWeekdays,
            @NotNull @Size(max = 110) List<@NotNull LocalDate> workdaysOnWeekends,
            @NotBlank String source) {}

    /** A published year. */
    public record WorkCalendarAnswer(
            int year,
            List<LocalDate> holidaysOnWeekdays,
            List<LocalDate> workdaysOnWeekends,
            String source,
            Instant publishedAt) {
        static WorkCalendarAnswer of(WorkCalendarRow row) {
            return new WorkCalendarAnswer(
                    row.year, row.holidaysOnWeekdays(), row.workdaysOnWeekends(), row.source, row.publishedAt);
        }
    }

    @POST
    @RolesAllowed(Role.AUTHORITY)
    @Summary(zh = "公布某年的工作日，或依修订通知替换", en = "Publish a year's working days, or replace them after an amended notice")
    public Response publish(@NotNull @Valid YearForm form) {
        commands.send(new PublishWorkCalendar(
                new CalendarYear(form.year()),
                form.holidaysOnWeekdays(),
                form.workdaysOnWeekends(),
                form.source(),
                commands.now()));
        return Response.created(URI.create("/work-calendars")).build();
    }

    @GET
    @PermitAll
    @Summary(zh = "已公布的全部年份", en = "Every published year")
    public Uni<List<WorkCalendarAnswer>> years() {
        return calendars
                .years()
                .map(rows -> rows.stream().map(WorkCalendarAnswer::of).toList());
    }
}
