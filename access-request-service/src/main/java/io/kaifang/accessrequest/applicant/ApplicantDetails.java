package io.kaifang.accessrequest.applicant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Who applies and how to reach them.
 *
 * @param organisation the applying body, or the person's name
 * @param registration unified social credit code, or the number of an identity document
 * @param contact whom to ask
 * @param phone where to call
 * @param mail where to write
 */
public record ApplicantDetails(
        @NotBlank @Size(max = 200) String organisation,
        @NotBlank @Size(max = 40) String registration,
        @NotBlank @Size(max = 100) String contact,
        @NotBlank @Size(max = 40) String phone,
        @NotBlank @Size(max = 200) String mail) {}
