package io.kaifang.agreement.report.rest;

import io.kaifang.contracts.id.ReportId;

/** Under which id a report can be found again. */
record FiledReport(ReportId report) {}
