using Xunit;

namespace Manifests.Schema.Tests.Validation.Rules.Workloads;

/// <summary>The rules about Jobs and CronJobs.</summary>
public sealed class JobRuleTests
{
    [Theory]
    [InlineData("1.32", "parallelism: -1, backoffLimit: -1", "spec.parallelism: expected a number of at least 0, found the integer -1; raise it", "spec.backoffLimit: expected a number of at least 0, found the integer -1; raise it")]
    [InlineData("1.32", "completionMode: Indexed, parallelism: 2", "spec.completionMode: 'completionMode: Indexed' needs 'completions'; add it")]
    [InlineData("1.32", "completionMode: Indexed, completions: 5, parallelism: 100001", "spec.parallelism: expected a number from 0 to 100000, found the integer 100001; lower it")]
    [InlineData("1.32", "completionMode: Indexed, completions: 5, backoffLimitPerIndex: 1, maxFailedIndexes: 6", "spec.maxFailedIndexes: maxFailedIndexes (6) is greater than completions (5); lower it")]
    [InlineData("1.32", "completionMode: Indexed, completions: 200000, backoffLimitPerIndex: 1, parallelism: 10001", "spec: the required field 'maxFailedIndexes' is missing; add it", "spec.parallelism: expected a number from 0 to 10000, found the integer 10001; lower it", "warning spec.parallelism: with more than 100000 completions and 10000 pods at a time, the server may lose track of indexes that fail; lower the parallelism")]
    [InlineData("1.32", "maxFailedIndexes: 1", "spec.maxFailedIndexes: 'maxFailedIndexes' needs 'completionMode: Indexed'; set it, or remove the field", "spec.maxFailedIndexes: maxFailedIndexes needs 'backoffLimitPerIndex'; add it")]
    [InlineData("1.32", "backoffLimitPerIndex: 1", "spec.backoffLimitPerIndex: 'backoffLimitPerIndex' needs 'completionMode: Indexed'; set it, or remove the field")]
    [InlineData("1.32", "completionMode: \"\"", "spec.completionMode: 'completionMode' may be left out, but not be empty; fill it in, or remove it")]
    [InlineData("1.32", "successPolicy: {rules: [{succeededCount: 1}]}", "spec.successPolicy: 'successPolicy' needs 'completionMode: Indexed'; set it, or remove the field")]
    [InlineData("1.32", "completionMode: Indexed, completions: 5, successPolicy: {rules: []}", "spec.successPolicy.rules: the required field 'rules' is empty; fill it in")]
    [InlineData("1.32", "completionMode: Indexed, completions: 5, successPolicy: {rules: [{}]}", "spec.successPolicy.rules[0]: expected at least one of 'succeededCount' and 'succeededIndexes', found none of them; set one")]
    [InlineData("1.32", "completionMode: Indexed, completions: 5, successPolicy: {rules: [{succeededIndexes: \"0,2-5\"}, {succeededIndexes: \"3-1\"}, {succeededIndexes: \"0-1\", succeededCount: 3}]}", "spec.successPolicy.rules[0].succeededIndexes: expected indexes from 0 to 4 in order, such as 0,2-4, found the text \"0,2-5\"; write it in that form", "spec.successPolicy.rules[1].succeededIndexes: expected indexes from 0 to 4 in order, such as 0,2-4, found the text \"3-1\"; write it in that form", "spec.successPolicy.rules[2].succeededCount: expected a number from 0 to 2, found the integer 3; lower it")]
    [InlineData("1.32", "podReplacementPolicy: TerminatingOrFailed, podFailurePolicy: {rules: [{action: Ignore, onPodConditions: [{type: \"a b\"}]}]}", "spec.podReplacementPolicy: with a podFailurePolicy the podReplacementPolicy has to be Failed, found TerminatingOrFailed; change it, or remove it", "spec.podFailurePolicy.rules[0].onPodConditions[0].type: expected at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit, with an optional lower-case DNS prefix and '/', found the text \"a b\"; write it in that form")]
    [InlineData("1.32", "podFailurePolicy: {rules: [{action: FailIndex}]}", "spec.podFailurePolicy.rules[0]: expected exactly one of 'onExitCodes' and 'onPodConditions', found none of them; set one", "spec.podFailurePolicy.rules[0].action: the action FailIndex needs 'backoffLimitPerIndex'; add it to the Job")]
    [InlineData("1.32", "podFailurePolicy: {rules: [{action: FailJob, onExitCodes: {containerName: b, operator: In, values: [0, 3, 2, 2]}}]}", "spec.podFailurePolicy.rules[0].onExitCodes.containerName: the pods have no container \"b\", only 'a'; use one of them", "spec.podFailurePolicy.rules[0].onExitCodes.values[0]: the exit code 0 is success, and In looks for failures; remove it", "spec.podFailurePolicy.rules[0].onExitCodes.values[2]: exit codes go up, found 2 after 3; sort them, and remove those that repeat", "spec.podFailurePolicy.rules[0].onExitCodes.values[3]: exit codes go up, found 2 after 2; sort them, and remove those that repeat")]
    [InlineData("1.32", "podFailurePolicy: {rules: [{action: FailJob, onExitCodes: {operator: In, values: []}, onPodConditions: [{type: a, status: \"True\"}]}]}", "spec.podFailurePolicy.rules[0]: expected only one of 'onExitCodes' and 'onPodConditions', found 'onExitCodes' and 'onPodConditions'; keep one of them", "spec.podFailurePolicy.rules[0].onExitCodes.values: the required field 'values' is empty; fill it in")]
    [InlineData("1.32", "managedBy: x", "spec.managedBy: expected a domain, '/' and a path, such as example.com/controller, of at most 63 characters, found the text \"x\"; write it in that form")]
    [InlineData("1.32", "selector: {matchLabels: {a: b}}", "spec.selector: the server gives a Job its selector; remove it, or set 'manualSelector: true' and give the template its labels")]
    [InlineData("1.32", "manualSelector: true", "spec: the required field 'selector' is missing; add it")]
    [InlineData("1.32", "completionMode: Indexed, completions: 100001, parallelism: 10001", "warning spec.parallelism: with more than 100000 completions and 10000 pods at a time, the server may lose track of indexes that fail; lower the parallelism")]
    public void MistakeInAJob_IsTold(string release, string fields, params string[] found) =>
        Assert.Equal(found, RuleJudge.Job(fields, release));

    [Theory]
    [InlineData("1.32", "apiVersion: batch/v1\nkind: Job\nmetadata: {name: j}\nspec: {template: {spec: {containers: [{name: a, image: i}]}}}", "spec.template.spec.restartPolicy: the pods of a Job need 'restartPolicy: OnFailure' or 'Never', and Always is the default; set one of the two")]
    [InlineData("1.32", "apiVersion: batch/v1\nkind: Job\nmetadata: {name: j}\nspec: {template: {spec: {restartPolicy: Always, containers: [{name: a, image: i}]}}}", "spec.template.spec.restartPolicy: the pods of a Job need 'restartPolicy: OnFailure' or 'Never', found \"Always\"; set one of the two")]
    [InlineData("1.32", "apiVersion: batch/v1\nkind: Job\nmetadata: {name: j}\nspec: {podFailurePolicy: {rules: []}, template: {spec: {restartPolicy: OnFailure, containers: [{name: a, image: i}]}}}", "spec.template.spec.restartPolicy: with a podFailurePolicy the pods need 'restartPolicy: Never', found OnFailure; change it")]
    [InlineData("1.32", "apiVersion: batch/v1\nkind: Job\nmetadata: {name: j}\nspec: {template: {metadata: {labels: {job-name: x, controller-uid: z}}, spec: {restartPolicy: Never, containers: [{name: a, image: i}]}}}", "spec.template.metadata.labels.job-name: the server gives the pods of a Job the label 'job-name', with another value; remove it, or set 'manualSelector: true'", "spec.template.metadata.labels.controller-uid: the server gives the pods of a Job the label 'controller-uid', with another value; remove it, or set 'manualSelector: true'")]
    [InlineData("1.32", "apiVersion: batch/v1\nkind: Job\nmetadata: {name: a.b}\nspec: {completionMode: Indexed, completions: 10, template: {spec: {restartPolicy: Never, containers: [{name: a, image: i}]}}}", "metadata.name: the hostname \"a.b-9\" of the last pod of this Job is not valid; expected at most 63 lower-case letters, digits and '-', starting and ending with a letter or digit; rename the Job")]
    [InlineData("1.32", "apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: c}\nspec: {schedule: \"@daily\", jobTemplate: {spec: {manualSelector: true, selector: {}, template: {spec: {restartPolicy: Never, containers: [{name: a, image: i}]}}}}}", "spec.jobTemplate.spec.manualSelector: the server gives the Jobs of a CronJob their selector; remove 'manualSelector'", "spec.jobTemplate.spec.selector: the server gives the Jobs of a CronJob their selector; remove 'selector'")]
    [InlineData("1.32", "apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: c}\nspec: {schedule: \"@daily\", jobTemplate: {}}", "spec.jobTemplate: the required field 'spec' is missing; add it")]
    public void MistakeInAnObject_IsTold(string release, string fields, params string[] found) =>
        Assert.Equal(found, RuleJudge.Resource(fields, release));

    [Theory]
    [InlineData("schedule: \"* * * *\"", "spec.schedule: the schedule \"* * * *\" is not valid: it has 4 of the 5 fields minute, hour, day of month, month and day of week; write all five")]
    [InlineData("schedule: \"60 * * * *\"", "spec.schedule: the schedule \"60 * * * *\" is not valid: the minute \"60\" is not valid; expected 0 to 59, '*', a range or a step")]
    [InlineData("schedule: \"0 0 * * 7\"", "spec.schedule: the schedule \"0 0 * * 7\" is not valid: the day of week \"7\" is not valid; expected 0 to 6, sun to sat, '*', a range or a step, where Sunday is 0")]
    [InlineData("schedule: \"0 0 5-1 * *\"", "spec.schedule: the schedule \"0 0 5-1 * *\" is not valid: the day of month \"5-1\" is not valid; expected 1 to 31, '*', a range or a step")]
    [InlineData("schedule: \"*/0 * * * *\"", "spec.schedule: the schedule \"*/0 * * * *\" is not valid: the minute \"*/0\" is not valid; expected 0 to 59, '*', a range or a step")]
    [InlineData("schedule: \"@dayly\"", "spec.schedule: the schedule \"@dayly\" is not valid: the word is unknown; use one of @yearly, @annually, @monthly, @weekly, @daily, @midnight or @hourly, or @every with a duration such as 1h30m")]
    [InlineData("schedule: \"CRON_TZ=UTC 0 0 * * *\"", "spec.schedule: the schedule \"CRON_TZ=UTC 0 0 * * *\" says a time zone, which the server refuses; move it to 'timeZone'")]
    [InlineData("schedule: \"\"", "spec.schedule: the required field 'schedule' is empty; fill it in")]
    [InlineData("schedule: \"@daily\", timeZone: Europe/Berln", "spec.timeZone: there is no time zone \"Europe/Berln\"; did you mean \"Europe/Berlin\"?")]
    [InlineData("schedule: \"@daily\", timeZone: Local", "spec.timeZone: there is no time zone \"Local\"; write a name such as Europe/Berlin or Etc/UTC")]
    [InlineData("schedule: \"@daily\", timeZone: \"\"", "spec.timeZone: 'timeZone' may be left out, but not be empty; fill it in, or remove it")]
    [InlineData("schedule: \"@daily\", startingDeadlineSeconds: -1", "spec.startingDeadlineSeconds: expected a number of at least 0, found the integer -1; raise it")]
    public void MistakeInACronJob_IsTold(string fields, params string[] found) =>
        Assert.Equal(found, RuleJudge.CronJob(fields));

    [Theory]
    [InlineData("1.32", "completionMode: Indexed, completions: 5, backoffLimitPerIndex: 1, maxFailedIndexes: 5, successPolicy: {rules: [{succeededIndexes: \"0,2-4\", succeededCount: 4}, {succeededCount: 5}]}")]
    [InlineData("1.32", "completionMode: Indexed")]
    [InlineData("1.32", "podFailurePolicy: {rules: [{action: FailJob, onExitCodes: {containerName: a, operator: In, values: [1, 2, 255]}}, {action: Ignore, onPodConditions: [{type: DisruptionTarget}]}]}, podReplacementPolicy: Failed")]
    [InlineData("1.30", "successPolicy: {rules: []}, managedBy: example.com/x")]
    [InlineData("1.32", "managedBy: kueue.x-k8s.io/multikueue")]
    [InlineData("1.32", "selector: {matchLabels: {job-name: j}, matchExpressions: [{key: controller-uid, operator: Exists}]}")]
    public void GoodJob_IsAccepted(string release, string fields) => Assert.Empty(RuleJudge.Job(fields, release));

    [Theory]
    [InlineData("1.32", "apiVersion: batch/v1\nkind: Job\nmetadata: {name: j}\nspec: {manualSelector: true, selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b, job-name: x}}, spec: {restartPolicy: OnFailure, containers: [{name: a, image: i}]}}}")]
    public void GoodObject_IsAccepted(string release, string fields) => Assert.Empty(RuleJudge.Resource(fields, release));

    [Theory]
    [InlineData("schedule: \"*/5 0-6/2 1,15 jan-DEC sun\"")]
    [InlineData("schedule: \"@every 1h30m\", timeZone: America/Argentina/Buenos_Aires")]
    [InlineData("schedule: \"@hourly\", timeZone: Etc/UTC")]
    public void GoodCronJob_IsAccepted(string fields) => Assert.Empty(RuleJudge.CronJob(fields));
}
