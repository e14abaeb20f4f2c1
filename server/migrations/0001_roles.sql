-- The program acts as jizheng_app, which owns nothing. Each migration grants it, beside the object, what it
-- may do; what is not granted there, nobody but the owner can.

revoke create on schema public from public;

alter default privileges revoke execute on functions from public;
