namespace Manifests.Patterns;

/// <summary>What a group such as <c>(?ms)</c> changes from where it stands to the end of the group around it.</summary>
[Flags]
internal enum Re2Flags
{
    None = 0,

    /// <summary><c>m</c>: <c>^</c> and <c>$</c> also stand at the begin and end of a line.</summary>
    Multiline = 1,

    /// <summary><c>s</c>: <c>.</c> takes a line feed too.</summary>
    DotTakesNewline = 2,

    /// <summary><c>U</c>: repetitions take as little as they can, those marked with <c>?</c> as much as they can.</summary>
    Ungreedy = 4,
}
